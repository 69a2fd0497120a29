package plumbline.app.importing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.BulkPosting;
import plumbline.domain.finance.BulkResult;
import plumbline.domain.finance.EntryDraft;

/** Posts the entries of a journal file, each once however often the file is imported. */
public final class JournalImport {
  private final BulkPosting posting;
  private final String controlReason;

  /**
   * @param controlReason why control accounts are posted to; empty when none may be
   */
  public JournalImport(CentralDatabase database, String controlReason) {
    this.posting = new BulkPosting(database);
    this.controlReason = controlReason;
  }

  /** What to do when some entries cannot be posted. */
  public enum WhenBad {
    /** Post nothing. */
    POST_NOTHING,
    /** Post the others. */
    SKIP
  }

  /**
   * @throws UnreadableFileException when the file is no journal file in CSV
   * @throws SQLException when the database could not be asked; running the import again is safe
   */
  public ImportReport run(Path path, WhenBad whenBad) throws SQLException, UnreadableFileException {
    JournalFile file = JournalFile.read(path);
    List<ReferenceLines> entries = file.whole();
    Iterable<EntryDraft> drafts =
        () ->
            entries.stream()
                .map(entry -> entry.draft().withControlReason(controlReason))
                .iterator();
    BulkResult result;
    if (whenBad == WhenBad.SKIP) {
      result = posting.postGood(drafts);
    } else if (file.problems().isEmpty()) {
      result = posting.postAll(drafts);
    } else {
      result = posting.check(drafts);
    }
    return report(file, entries, result);
  }

  private static ImportReport report(
      JournalFile file, List<ReferenceLines> entries, BulkResult result) {
    List<RowProblem> problems = new ArrayList<>(file.problems());
    return switch (result) {
      case BulkResult.Done done -> {
        problems.addAll(new EntryProblems(byId(entries)).of(done.refused()));
        yield new ImportReport(
            "entries posted: %d, there already: %d, refused: %d%s"
                .formatted(
                    done.newlyPosted(),
                    done.thereAlready(),
                    done.refused().size() + file.broken(),
                    problems.isEmpty() || done.newlyPosted() > 0 ? "" : "; nothing was posted"),
            problems);
      }
      case BulkResult.Stopped stopped -> {
        problems.add(RowProblem.ofRow(1, stopped.why().message()));
        yield new ImportReport("entries posted: 0; the database refused the import", problems);
      }
    };
  }

  private static Map<UUID, ReferenceLines> byId(List<ReferenceLines> entries) {
    Map<UUID, ReferenceLines> byId = new HashMap<>();
    entries.forEach(entry -> byId.put(entry.id(), entry));
    return byId;
  }
}
