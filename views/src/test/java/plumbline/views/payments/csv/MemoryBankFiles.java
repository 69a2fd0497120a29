package plumbline.views.payments.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.BankAccount;
import plumbline.domain.finance.bank.BankLine;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.BankStatements;
import plumbline.domain.finance.bank.Importing;
import plumbline.domain.finance.bank.csv.CsvFiles;
import plumbline.domain.finance.bank.csv.CsvMapping;
import plumbline.domain.finance.bank.csv.CsvMappings;
import plumbline.domain.finance.bank.csv.CsvRow;
import plumbline.domain.finance.bank.csv.CsvText;

/** Bank files and mappings in memory; files are parted without quotation marks. */
final class MemoryBankFiles implements CsvFiles, CsvMappings, BankStatements {
  final List<BankStatement> taken = new ArrayList<>();
  final Map<List<String>, CsvMapping> kept = new HashMap<>();
  final List<BankAccount> accounts =
      new ArrayList<>(
          List.of(new BankAccount("HU49000000000000000000000000", "Minta Bank", "384")));
  String refusing = "";

  CsvServices services() {
    return new CsvServices(this, this, this);
  }

  @Override
  public CsvText open(byte[] file) {
    return split(file, "UTF-8", ';');
  }

  @Override
  public CsvText split(byte[] file, String encoding, char separator) {
    List<CsvRow> rows = new ArrayList<>();
    for (String line : new String(file, StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isBlank()) {
        String[] fields = line.split(java.util.regex.Pattern.quote("" + separator), -1);
        rows.add(new CsvRow(rows.size() + 1, Arrays.asList(fields)));
      }
    }
    return rows.isEmpty()
        ? new CsvText.Refused(Refusal.ofWhole("The file has no rows."))
        : new CsvText.Split(encoding, separator, rows);
  }

  @Override
  public Optional<CsvMapping> of(List<String> header) {
    return Optional.ofNullable(kept.get(header));
  }

  @Override
  public Optional<Refusal> save(CsvMapping mapping) {
    if (!refusing.isEmpty()) {
      return Optional.of(Refusal.ofWhole(refusing));
    }
    kept.put(mapping.header(), mapping);
    return Optional.empty();
  }

  @Override
  public List<BankAccount> accounts() {
    return accounts;
  }

  @Override
  public Importing take(BankStatement statement, String fileName, byte[] file) {
    taken.add(statement);
    return new Importing.Imported(statement.lines().size(), 0);
  }

  @Override
  public List<BankLine> toBook(int limit) {
    return List.of();
  }

  @Override
  public List<BankLine> newest(int limit) {
    return List.of();
  }

  @Override
  public boolean setAside(UUID line, String reason) {
    return false;
  }
}
