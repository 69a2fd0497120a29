package plumbline.app.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;

/** Accounts as a CSV file has them, with the line of each, and what is wrong with other rows. */
record AccountsFile(List<Account> accounts, List<Long> lines, List<RowProblem> problems) {
  static final List<String> HEADER = List.of("account", "name", "type", "parent");

  static AccountsFile read(Path file) throws UnreadableFileException {
    AccountsFile found = new AccountsFile(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    CsvRows.read(file, HEADER, found.new Reader());
    return found;
  }

  private final class Reader implements CsvRows.Sink {
    @Override
    public void row(long line, List<String> fields) {
      Optional<String> number = field(line, fields, 0).required();
      Optional<String> name = field(line, fields, 1).required();
      Optional<AccountType> type = type(field(line, fields, 2));
      Optional<String> parent = field(line, fields, 3).text();
      if (number.isPresent() && name.isPresent() && type.isPresent() && parent.isPresent()) {
        String above = parent.get().isEmpty() ? null : parent.get();
        accounts.add(new Account(number.get(), name.get(), type.get(), above, false));
        lines.add(line);
      }
    }

    private Field field(long line, List<String> fields, int index) {
      return new Field(line, HEADER.get(index), fields.get(index), problems::add);
    }

    private Optional<AccountType> type(Field field) {
      return AccountType.ofWord(field.value())
          .or(
              () ->
                  field.refuse(
                      "is no type of account. Accepted: asset, liability, equity, income,"
                          + " expense."));
    }

    @Override
    public void misshapen(long line, List<String> fields) {
      problems.add(WrongShape.of(line, fields, HEADER));
    }
  }
}
