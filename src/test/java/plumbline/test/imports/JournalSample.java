package plumbline.test.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * A journal file of random balanced entries, and its trial balance added up from the text alone.
 */
final class JournalSample {
  static final String HEADER =
      "reference,posting_date,document_date,description,account,debit,credit,vat_code\n";
  private static final int ACCOUNTS = 80;
  private static final int SHUFFLED_TOGETHER = 400;

  private JournalSample() {}

  static void writeAccounts(Path file) throws IOException {
    StringBuilder rows = new StringBuilder("account,name,type,parent\n");
    for (int i = 0; i < ACCOUNTS; i++) {
      rows.append("%s,\"Főkönyvi szám, %d\",asset,%n".formatted(account(i), i));
    }
    Files.writeString(file, rows.toString());
  }

  /** Writes exactly so many lines; neighbouring entries are shuffled into each other. */
  static int writeJournal(Path file, int lines, Random random) throws IOException {
    int entries = 0;
    int written = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      List<String> waiting = new ArrayList<>();
      while (written < lines) {
        int left = lines - written;
        int size = left <= 7 ? left : 2 + random.nextInt(5);
        addEntry(waiting, ++entries, left - size == 1 ? size + 1 : size, random);
        written += left - size == 1 ? size + 1 : size;
        if (waiting.size() >= SHUFFLED_TOGETHER || written == lines) {
          Collections.shuffle(waiting, random);
          for (String row : waiting) {
            out.write(row);
          }
          waiting.clear();
        }
      }
    }
    return entries;
  }

  private static void addEntry(List<String> rows, int number, int size, Random random) {
    LocalDate date = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(730));
    String start = "SZ-%06d,%s,,Számla %d,".formatted(number, date, number);
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 1; i < size; i++) {
      BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(5_000_000), 2);
      sum = sum.add(amount);
      rows.add(start + account(random.nextInt(ACCOUNTS)) + "," + amount + ",,\n");
    }
    rows.add(start + account(random.nextInt(ACCOUNTS)) + ",," + sum + ",\n");
  }

  private static String account(int i) {
    return String.valueOf(3110 + i * 7);
  }

  /** The file's trial balance as the report should print it. */
  static String trialBalance(Path journal, Path accounts) throws IOException {
    var names = new TreeMap<String, String>();
    for (String row : Files.readAllLines(accounts).stream().skip(1).toList()) {
      names.put(row.split(",")[0], row.substring(row.indexOf('"'), row.lastIndexOf('"') + 1));
    }
    var sums = new TreeMap<String, BigDecimal[]>();
    for (String row : Files.readAllLines(journal)) {
      String[] field = row.split(",", -1);
      if (!field[0].equals("reference")) {
        BigDecimal[] sum =
            sums.computeIfAbsent(
                field[4], a -> new BigDecimal[] {new BigDecimal("0.00"), new BigDecimal("0.00")});
        sum[0] = sum[0].add(field[5].isEmpty() ? BigDecimal.ZERO : new BigDecimal(field[5]));
        sum[1] = sum[1].add(field[6].isEmpty() ? BigDecimal.ZERO : new BigDecimal(field[6]));
      }
    }
    StringBuilder report = new StringBuilder("account,name,debit,credit,balance\n");
    sums.forEach(
        (account, sum) ->
            report.append(
                "%s,%s,%s,%s,%s\n"
                    .formatted(
                        account, names.get(account), sum[0], sum[1], sum[0].subtract(sum[1]))));
    return report.toString();
  }
}
