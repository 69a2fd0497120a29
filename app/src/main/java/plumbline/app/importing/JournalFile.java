package plumbline.app.importing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A journal file read into entries by reference, which need not be adjacent. All of it is held in
 * memory, about 250 bytes a line; what repeats is held once.
 */
final class JournalFile {
  static final List<String> HEADER =
      List.of(
          "reference",
          "posting_date",
          "document_date",
          "description",
          "account",
          "debit",
          "credit",
          "vat_code");

  private final Map<String, ReferenceLines> entries = new LinkedHashMap<>();
  private final Set<String> damaged = new HashSet<>();
  private final List<RowProblem> problems = new ArrayList<>();
  private final Map<Object, Object> seen = new HashMap<>();

  private JournalFile() {}

  static JournalFile read(Path file) throws UnreadableFileException {
    JournalFile journal = new JournalFile();
    CsvRows.read(file, HEADER, journal.new Reader());
    journal.seen.clear();
    for (String reference : journal.damaged) {
      ReferenceLines entry = journal.entries.get(reference);
      if (entry != null) {
        entry.damage();
      }
    }
    return journal;
  }

  /** Entries all of whose rows could be read, in the order of their first rows. */
  List<ReferenceLines> whole() {
    return entries.values().stream().filter(entry -> !entry.isDamaged()).toList();
  }

  /** How many references have a row that could not be read or contradicts another. */
  long broken() {
    Set<String> broken = new HashSet<>(damaged);
    entries.values().stream()
        .filter(ReferenceLines::isDamaged)
        .forEach(entry -> broken.add(entry.reference()));
    return broken.size();
  }

  Collection<RowProblem> problems() {
    return problems;
  }

  private final class Reader implements CsvRows.Sink {
    @Override
    public void row(long line, List<String> fields) {
      Optional<String> reference = field(line, fields, 0).required();
      Optional<JournalRow> row = read(line, fields);
      if (reference.isPresent() && row.isPresent()) {
        add(reference.get(), row.get());
      } else {
        reference.ifPresent(damaged::add);
      }
    }

    private void add(String reference, JournalRow row) {
      problems.addAll(
          entries.computeIfAbsent(reference, given -> new ReferenceLines(given, row)).add(row));
    }

    private Optional<JournalRow> read(long line, List<String> fields) {
      Optional<LocalDate> postingDate = field(line, fields, 1).date();
      Optional<LocalDate> documentDate =
          fields.get(2).isEmpty() ? postingDate : field(line, fields, 2).date();
      Optional<String> description = field(line, fields, 3).text();
      Optional<String> account = field(line, fields, 4).required();
      Optional<BigDecimal> debit = field(line, fields, 5).amount();
      Optional<BigDecimal> credit = field(line, fields, 6).amount();
      Optional<String> vatCode = field(line, fields, 7).text();
      if (postingDate.isEmpty()
          || documentDate.isEmpty()
          || description.isEmpty()
          || account.isEmpty()
          || debit.isEmpty()
          || credit.isEmpty()
          || vatCode.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new JournalRow(
              line,
              once(postingDate.get()),
              once(documentDate.get()),
              once(description.get()),
              once(account.get()),
              debit.get(),
              credit.get(),
              vatCode.get().isEmpty() ? null : once(vatCode.get())));
    }

    private Field field(long line, List<String> fields, int index) {
      return new Field(line, HEADER.get(index), fields.get(index), problems::add);
    }

    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
      Object before = seen.putIfAbsent(value, value);
      return before == null ? value : (T) before;
    }

    @Override
    public void misshapen(long line, List<String> fields) {
      problems.add(WrongShape.of(line, fields, HEADER));
      damaged.add(fields.getFirst());
    }
  }
}
