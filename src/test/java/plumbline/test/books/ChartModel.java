package plumbline.test.books;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The accounts of the firm as the model knows them. */
final class ChartModel {
  static final String RECEIVABLES = "311";
  static final String PAYABLES = "454";
  static final String BANK = "384";
  static final String CASH = "381";
  static final String INPUT_VAT = "466";
  static final String OUTPUT_VAT = "4671";
  static final String SALES = "9111";
  static final String GROUP = "5";

  /** Ordinary accounts anybody may post to. */
  static final List<String> ORDINARY =
      List.of(CASH, BANK, "413", "5220", "5230", "532", "551", "912", "963");

  static final List<String> CONTROL = List.of(RECEIVABLES, PAYABLES, OUTPUT_VAT, INPUT_VAT);

  /** Accounts that are closed in the course of time, while others post to them. */
  static final List<String> SPARE =
      IntStream.rangeClosed(1, 60).mapToObj("89%02d"::formatted).toList();

  record Account(String number, boolean group, boolean control, boolean closed) {}

  private final Map<String, Account> accounts = new HashMap<>();

  ChartModel() {
    ORDINARY.forEach(number -> put(new Account(number, false, false, false)));
    CONTROL.forEach(number -> put(new Account(number, false, true, false)));
    SPARE.forEach(number -> put(new Account(number, false, false, false)));
    put(new Account(SALES, false, false, false));
    put(new Account(GROUP, true, false, false));
  }

  private void put(Account account) {
    accounts.put(account.number(), account);
  }

  void close(String number) {
    put(new Account(number, false, false, true));
  }

  @Nullable Account account(String number) {
    return accounts.get(number);
  }
}
