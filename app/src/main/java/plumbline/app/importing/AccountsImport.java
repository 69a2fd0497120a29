package plumbline.app.importing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.ChartImport;
import plumbline.domain.finance.ChartImport.RefusedAccount;
import plumbline.domain.finance.ChartImport.Result;

/** Takes a file of accounts into the chart, all or nothing. */
public final class AccountsImport {
  private final CentralDatabase database;

  public AccountsImport(CentralDatabase database) {
    this.database = database;
  }

  /**
   * @throws UnreadableFileException when the file is no CSV file of accounts
   */
  public ImportReport run(Path path) throws SQLException, UnreadableFileException {
    AccountsFile file = AccountsFile.read(path);
    List<RowProblem> problems = new ArrayList<>(file.problems());
    ChartImport chart = new ChartImport(database);
    if (!problems.isEmpty()) {
      chart.check(file.accounts()).forEach(refused -> problems.add(problem(file, refused)));
      return nothing(problems);
    }
    return switch (chart.take(file.accounts())) {
      case Result.Done done ->
          new ImportReport(
              "accounts added: %d, changed: %d, there already: %d"
                  .formatted(done.added(), done.changed(), done.unchanged()),
              List.of());
      case Result.Refused refused ->
          nothing(refused.accounts().stream().map(account -> problem(file, account)).toList());
      case Result.Stopped stopped -> nothing(List.of(RowProblem.ofRow(1, stopped.why().message())));
    };
  }

  private static ImportReport nothing(List<RowProblem> problems) {
    return new ImportReport("accounts added: 0, changed: 0; nothing was imported", problems);
  }

  private static RowProblem problem(AccountsFile file, RefusedAccount refused) {
    return new RowProblem(
        file.lines().get(refused.index()),
        refused.refusal().field(),
        refused.refusal().value(),
        refused.refusal().message());
  }
}
