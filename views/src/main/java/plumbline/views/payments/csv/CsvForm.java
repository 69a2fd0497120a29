package plumbline.views.payments.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.bank.csv.CsvColumn;
import plumbline.domain.finance.bank.csv.CsvMapping;
import plumbline.domain.finance.bank.csv.CsvShape;
import plumbline.domain.finance.bank.csv.WrittenDate;
import plumbline.views.text.Texts;

/** How a file is read, as typed: each answer one of a list, or refused in words. */
final class CsvForm {
  static final List<String> ENCODINGS =
      List.of("UTF-8", "windows-1250", "ISO-8859-2", "windows-1252", "UTF-16");

  private static final Texts TEXTS = Texts.of(CsvForm.class);
  private static final Map<Character, String> SEPARATORS =
      Map.of(
          ';',
          "separator.semicolon",
          ',',
          "separator.comma",
          '\t',
          "separator.tab",
          '|',
          "separator.bar");
  private static final int MOST_ABOVE = 1000;

  private final Map<Setting, StringProperty> settings = new EnumMap<>(Setting.class);
  private final Map<CsvColumn, StringProperty> columns = new EnumMap<>(CsvColumn.class);
  private List<BankAccount> accounts = List.of();
  private List<String> header = List.of();

  /** What is typed cannot be understood. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
      super(message);
    }
  }

  CsvForm() {
    for (Setting setting : Setting.values()) {
      settings.put(setting, new SimpleStringProperty(""));
    }
    for (CsvColumn column : CsvColumn.values()) {
      columns.put(column, new SimpleStringProperty(""));
    }
  }

  StringProperty setting(Setting setting) {
    return java.util.Objects.requireNonNull(settings.get(setting));
  }

  StringProperty column(CsvColumn column) {
    return java.util.Objects.requireNonNull(columns.get(column));
  }

  Stream<StringProperty> all() {
    return Stream.concat(settings.values().stream(), columns.values().stream());
  }

  void setAccounts(List<BankAccount> ours) {
    accounts = ours;
  }

  /** The columns to choose from; what was chosen keeps its place. */
  void setHeader(List<String> titles) {
    header = titles;
  }

  List<String> accountLabels() {
    return accounts.stream().map(CsvForm::label).toList();
  }

  List<String> columnLabels() {
    return IntStream.range(0, header.size()).mapToObj(this::label).toList();
  }

  static List<String> separatorLabels() {
    return Stream.of(';', ',', '\t', '|').map(CsvForm::separatorLabel).toList();
  }

  static List<String> dateLabels() {
    return Stream.of(WrittenDate.values()).map(WrittenDate::shown).toList();
  }

  static List<String> decimalLabels() {
    return List.of(TEXTS.get("decimal.comma"), TEXTS.get("decimal.point"));
  }

  private static String separatorLabel(char separator) {
    return TEXTS.get(SEPARATORS.getOrDefault(separator, "separator.semicolon"));
  }

  private static String label(BankAccount account) {
    return account.account() + " " + account.name() + ", " + account.iban();
  }

  private String label(int column) {
    return (column + 1) + " " + header.get(column);
  }

  void show(CsvMapping mapping) {
    header = mapping.header();
    CsvShape shape = mapping.shape();
    setting(Setting.MAPPING).set(mapping.name());
    setting(Setting.ACCOUNT)
        .set(
            accounts.stream()
                .filter(account -> account.iban().equals(mapping.iban()))
                .map(CsvForm::label)
                .findFirst()
                .orElse(""));
    setting(Setting.ENCODING).set(shape.encoding());
    setting(Setting.SEPARATOR).set(separatorLabel(shape.separator()));
    setting(Setting.ROWS_ABOVE).set(String.valueOf(shape.skipped()));
    setting(Setting.DATE_FORMAT).set(shape.date().shown());
    setting(Setting.DECIMAL)
        .set(TEXTS.get(shape.decimal() == ',' ? "decimal.comma" : "decimal.point"));
    for (CsvColumn column : CsvColumn.values()) {
      column(column)
          .set(Optional.ofNullable(mapping.columns().get(column)).map(this::label).orElse(""));
    }
  }

  String encoding() throws Unreadable {
    return one(Setting.ENCODING, ENCODINGS);
  }

  char separator() throws Unreadable {
    String typed = one(Setting.SEPARATOR, separatorLabels());
    return Stream.of(';', ',', '\t', '|')
        .filter(each -> separatorLabel(each).equals(typed))
        .findFirst()
        .orElseThrow();
  }

  int rowsAbove() throws Unreadable {
    String typed = setting(Setting.ROWS_ABOVE).get().strip();
    if (typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) <= MOST_ABOVE) {
      return Integer.parseInt(typed);
    }
    throw new Unreadable(TEXTS.get("wrong.rowsAbove", typed));
  }

  /** What is typed as a mapping of a file with this header. */
  CsvMapping mapping() throws Unreadable {
    Map<CsvColumn, Integer> places = places();
    boolean apart = places.containsKey(CsvColumn.PAID_OUT) || places.containsKey(CsvColumn.PAID_IN);
    if (!places.containsKey(CsvColumn.DATE)) {
      throw new Unreadable(TEXTS.get("wrong.noDate"));
    }
    if (places.containsKey(CsvColumn.AMOUNT) == apart) {
      throw new Unreadable(TEXTS.get(apart ? "wrong.twoAmounts" : "wrong.noAmount"));
    }
    String date = one(Setting.DATE_FORMAT, dateLabels());
    String decimal = one(Setting.DECIMAL, decimalLabels());
    return new CsvMapping(
        setting(Setting.MAPPING).get().strip(),
        iban(),
        header,
        new CsvShape(
            encoding(),
            separator(),
            rowsAbove(),
            Stream.of(WrittenDate.values())
                .filter(each -> each.shown().equals(date))
                .findFirst()
                .orElseThrow(),
            decimal.equals(TEXTS.get("decimal.comma")) ? ',' : '.'),
        places);
  }

  private Map<CsvColumn, Integer> places() throws Unreadable {
    Map<CsvColumn, Integer> places = new EnumMap<>(CsvColumn.class);
    for (CsvColumn column : CsvColumn.values()) {
      String typed = column(column).get().strip();
      if (!typed.isEmpty()) {
        int at = columnLabels().stream().map(String::strip).toList().indexOf(typed);
        if (at < 0) {
          throw new Unreadable(TEXTS.get("wrong.column", CsvWords.of(column), typed));
        }
        places.put(column, at);
      }
    }
    return places;
  }

  /** Empty where none is chosen yet. */
  private String iban() {
    String typed = setting(Setting.ACCOUNT).get();
    return accounts.stream()
        .filter(account -> label(account).equals(typed))
        .map(BankAccount::iban)
        .findFirst()
        .orElse("");
  }

  private String one(Setting setting, List<String> labels) throws Unreadable {
    String typed = setting(setting).get().strip();
    if (labels.contains(typed)) {
      return typed;
    }
    throw new Unreadable(
        TEXTS.get("wrong.choice", CsvWords.of(setting), typed, String.join("; ", labels)));
  }
}
