package plumbline.test.books;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.Importing;
import plumbline.domain.finance.bank.StatementLine;

/** Takes a bank statement in, some of whose lines may have come before. */
record TakeStatement(BankStatement statement) implements Operation {
  static final String IBAN = "HU42117730161111101800000000";

  @Override
  public Answer submit(Desk desk) throws SQLException {
    byte[] file = statement.toString().getBytes(StandardCharsets.UTF_8);
    return switch (desk.bank().take(statement, statement.reference(), file)) {
      case Importing.Imported _ -> new Answer.Accepted("");
      case Importing.Refused refused -> Answer.refused(refused.refusals());
    };
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    List<Rule> broken = new ArrayList<>();
    if (!statement.iban().equals(IBAN)) {
      broken.add(Rule.NOT_OUR_ACCOUNT);
    }
    BigDecimal opening = statement.opening();
    BigDecimal closing = statement.closing();
    if (opening != null
        && closing != null
        && closing.subtract(opening).compareTo(statement.total()) != 0) {
      broken.add(Rule.LINE_MISSING);
    }
    return broken;
  }

  @Override
  public void enter(BooksModel books) {
    for (StatementLine line : statement.lines()) {
      books.bank().take(line.bankReference(), line.amount());
    }
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found.bank().taken(statement.reference());
  }

  @Override
  public String number(FoundBooks found) {
    return "";
  }
}
