package plumbline.domain.finance.bank.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Guesses how a bank's file is to be read: by its header, and by what stands in its columns. */
public final class CsvGuess {
  private static final int LOOKED_AT = 200;
  private static final int LONGEST_PREFACE = 20;
  private static final Pattern POINT_DECIMALS = Pattern.compile(".*[0-9]\\.[0-9]{1,2}[^0-9]*");
  private static final Pattern COMMA_DECIMALS = Pattern.compile(".*[0-9],[0-9]{1,2}[^0-9]*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<CsvRow> rows;
  private final int skipped;
  private final List<String> header;

  private CsvGuess(List<CsvRow> rows, int skipped) {
    this.rows = rows.stream().skip(skipped).limit(LOOKED_AT).toList();
    this.skipped = skipped;
    header = headerOf(rows, skipped);
  }

  /** The titles above the columns; where there is no header, the columns' numbers. */
  public static List<String> headerOf(List<CsvRow> rows, int skipped) {
    if (skipped > 0 && skipped <= rows.size()) {
      return rows.get(skipped - 1).fields().stream().map(String::strip).toList();
    }
    int width = rows.stream().mapToInt(row -> row.fields().size()).max().orElse(0);
    return IntStream.rangeClosed(1, width).mapToObj(String::valueOf).toList();
  }

  /** How many rows stand before the first movement. */
  public static int skipped(List<CsvRow> rows) {
    int best = 0;
    int most = 1;
    for (int i = 0; i < Math.min(rows.size(), LONGEST_PREFACE); i++) {
      int known = HeaderWords.match(rows.get(i).fields()).size();
      if (known > most) {
        most = known;
        best = i + 1;
      }
    }
    if (best > 0) {
      return best;
    }
    for (int i = 0; i < Math.min(rows.size(), LONGEST_PREFACE); i++) {
      if (dateIn(rows.get(i)).isPresent()) {
        return i > 0 && rows.get(i - 1).fields().size() == rows.get(i).fields().size() ? i : 0;
      }
    }
    return 0;
  }

  private static Optional<WrittenDate> dateIn(CsvRow row) {
    return Arrays.stream(WrittenDate.values())
        .filter(date -> row.fields().stream().anyMatch(field -> date.read(field).isPresent()))
        .findFirst();
  }

  /**
   * The mapping a file most likely wants.
   *
   * @param ours the firm's accounts; the one whose number stands in the file is taken
   */
  public static CsvMapping of(CsvText.Split file, List<String> ours) {
    CsvGuess guess = new CsvGuess(file.rows(), skipped(file.rows()));
    Map<CsvColumn, Integer> columns = guess.columns();
    return new CsvMapping(
        "",
        account(file.rows(), ours),
        guess.header,
        new CsvShape(
            file.encoding(),
            file.separator(),
            guess.skipped,
            guess.date(columns),
            guess.decimal(columns, file.separator())),
        columns);
  }

  private static String account(List<CsvRow> rows, List<String> ours) {
    String text =
        SPACES
            .matcher(rows.stream().limit(LOOKED_AT).map(CsvRow::fields).toList().toString())
            .replaceAll("")
            .replace("-", "");
    return ours.stream()
        .filter(iban -> text.contains(iban) || text.contains(domestic(iban)))
        .findFirst()
        .orElseGet(() -> ours.size() == 1 ? ours.getFirst() : "");
  }

  /** An IBAN without its country and check digits is what banks print at home. */
  private static String domestic(String iban) {
    return iban.length() > 4 ? iban.substring(4) : iban;
  }

  private Map<CsvColumn, Integer> columns() {
    Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
    columns.putAll(HeaderWords.match(header));
    Integer account = columns.get(CsvColumn.ACCOUNT);
    if (account != null && rows.size() > 1 && values(account).stream().distinct().count() == 1) {
      columns.remove(CsvColumn.ACCOUNT);
    }
    if (!columns.containsKey(CsvColumn.DATE)) {
      firstUnused(columns, this::isDate).ifPresent(at -> columns.put(CsvColumn.DATE, at));
    }
    boolean apart =
        columns.containsKey(CsvColumn.PAID_OUT) && columns.containsKey(CsvColumn.PAID_IN);
    if (!columns.containsKey(CsvColumn.AMOUNT) && !apart) {
      firstUnused(columns, this::isMoney).ifPresent(at -> columns.put(CsvColumn.AMOUNT, at));
    }
    if (columns.containsKey(CsvColumn.AMOUNT)) {
      columns.remove(CsvColumn.PAID_OUT);
      columns.remove(CsvColumn.PAID_IN);
    }
    return columns;
  }

  private Optional<Integer> firstUnused(
      Map<CsvColumn, Integer> columns, java.util.function.IntPredicate wanted) {
    return IntStream.range(0, header.size())
        .filter(at -> !columns.containsValue(at) && wanted.test(at))
        .boxed()
        .findFirst();
  }

  private boolean isDate(int at) {
    List<String> values = values(at);
    return !values.isEmpty()
        && Arrays.stream(WrittenDate.values())
            .anyMatch(date -> values.stream().allMatch(value -> date.read(value).isPresent()));
  }

  private boolean isMoney(int at) {
    List<String> values = values(at);
    return !values.isEmpty()
        && values.stream()
            .allMatch(
                value ->
                    new WrittenAmount(',').read(value).isPresent()
                        || new WrittenAmount('.').read(value).isPresent())
        && values.stream()
            .anyMatch(
                value ->
                    COMMA_DECIMALS.matcher(value).matches()
                        || POINT_DECIMALS.matcher(value).matches()
                        || negative(value));
  }

  private static boolean negative(String value) {
    return new WrittenAmount(',').read(value).filter(each -> each.signum() < 0).isPresent();
  }

  /** The way most of the days are written in. */
  private WrittenDate date(Map<CsvColumn, Integer> columns) {
    List<String> values = values(columns.getOrDefault(CsvColumn.DATE, -1));
    WrittenDate best = WrittenDate.YEAR_DASHES;
    long most = 0;
    for (WrittenDate date : WrittenDate.values()) {
      long read = values.stream().filter(value -> date.read(value).isPresent()).count();
      if (read > most) {
        most = read;
        best = date;
      }
    }
    return best;
  }

  private char decimal(Map<CsvColumn, Integer> columns, char separator) {
    List<String> values = new ArrayList<>();
    for (CsvColumn column : List.of(CsvColumn.AMOUNT, CsvColumn.PAID_OUT, CsvColumn.PAID_IN)) {
      values.addAll(values(columns.getOrDefault(column, -1)));
    }
    long commas = values.stream().filter(value -> COMMA_DECIMALS.matcher(value).matches()).count();
    long points = values.stream().filter(value -> POINT_DECIMALS.matcher(value).matches()).count();
    if (commas != points) {
      return commas > points ? ',' : '.';
    }
    return readable(values, ',') == readable(values, '.')
        ? (separator == ',' ? '.' : ',')
        : readable(values, ',') > readable(values, '.') ? ',' : '.';
  }

  private static long readable(List<String> values, char decimal) {
    WrittenAmount amounts = new WrittenAmount(decimal);
    return values.stream().map(amounts::read).flatMap(Optional<BigDecimal>::stream).count();
  }

  private List<String> values(int at) {
    return at < 0
        ? List.of()
        : rows.stream().map(row -> row.field(at)).filter(field -> !field.isEmpty()).toList();
  }
}
