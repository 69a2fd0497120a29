package plumbline.app.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.BulkResult.RefusedEntry;

/** Says what was refused of an entry in the file's words: its lines and its fields. */
final class EntryProblems {
  private static final Pattern OF_LINE = Pattern.compile("lines\\[(\\d+)]\\.(\\w+)");

  private final Map<UUID, ReferenceLines> entries;

  EntryProblems(Map<UUID, ReferenceLines> entries) {
    this.entries = entries;
  }

  List<RowProblem> of(List<RefusedEntry> refused) {
    return refused.stream()
        .flatMap(
            entry -> entry.refusals().stream().map(refusal -> problem(entryOf(entry), refusal)))
        .toList();
  }

  private ReferenceLines entryOf(RefusedEntry refused) {
    return Objects.requireNonNull(entries.get(refused.draft().id()), "an entry of the file");
  }

  private static RowProblem problem(ReferenceLines entry, Refusal refusal) {
    Matcher ofLine = OF_LINE.matcher(refusal.field());
    if (ofLine.matches()) {
      String field = ofLine.group(2);
      return new RowProblem(
          entry.row(Integer.parseInt(ofLine.group(1))),
          field,
          refusal.value(),
          message(field, refusal));
    }
    if (refusal.field().equals("postingDate")) {
      return new RowProblem(entry.firstRow(), "posting_date", refusal.value(), refusal.message());
    }
    if (refusal.field().equals("controlReason")) {
      return new RowProblem(
          entry.rowOf(refusal.value()),
          "account",
          refusal.value(),
          refusal.message() + " Add --control-reason TEXT to the command.");
    }
    return new RowProblem(entry.firstRow(), "reference", entry.reference(), refusal.message());
  }

  private static String message(String field, Refusal refusal) {
    boolean unknownAccount = field.equals("account") && refusal.message().startsWith("There is no");
    return unknownAccount
        ? "There is no account %s. Accepted: an account of the chart; import accounts first."
            .formatted(refusal.value())
        : refusal.message();
  }
}
