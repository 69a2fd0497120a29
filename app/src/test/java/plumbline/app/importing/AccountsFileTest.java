package plumbline.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.Account;
import plumbline.domain.finance.AccountType;

class AccountsFileTest {
  @TempDir private Path folder;

  @Test
  void rows_become_accounts_and_bad_ones_are_named() throws Exception {
    Path path =
        Files.writeString(
            folder.resolve("accounts.csv"),
            """
            account,name,type,parent
            38,Pénzeszközök,asset,
            381,"Pénztár, forint",asset,38
            9,,income,
            5,Költség,cost,
            """);

    AccountsFile file = AccountsFile.read(path);

    assertThat(file.accounts())
        .containsExactly(
            new Account("38", "Pénzeszközök", AccountType.ASSET, null, false),
            new Account("381", "Pénztár, forint", AccountType.ASSET, "38", false));
    assertThat(file.problems())
        .extracting(RowProblem::toString)
        .containsExactly(
            "line 4, name \"\": is empty; it must be given.",
            "line 5, type \"cost\": is no type of account. Accepted: asset, liability, equity,"
                + " income, expense.");
  }
}
