package plumbline.test.books;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing a person asks of the books. */
sealed interface Operation
    permits PostEntry,
        ReverseEntry,
        ImportJournal,
        TakeStatement,
        ChangePeriod,
        LockVat,
        CloseAccount,
        IssueInvoice,
        CreditInvoice,
        BookPayment,
        CancelPayment,
        Settle {
  /** Asks the program for it. */
  Answer submit(Desk desk) throws SQLException;

  /** Every rule of the trade that forbids it as the books stand; empty when it must be done. */
  List<Rule> broken(BooksModel books, boolean chief);

  /** What it does to the books; nothing when it is there already. */
  void enter(BooksModel books);

  /** When the database took it in, if it did: the moment at which it held all its locks. */
  Optional<Instant> seen(FoundBooks found, Attempt attempt);

  /** What the database holds of it that the attempt's answer must name; empty where nothing. */
  String number(FoundBooks found);

  /** What it changes that others may change too: somebody a moment quicker may be told of. */
  default Set<Object> touched() {
    return Set.of();
  }

  /**
   * What a person who does not know whether it was done finds when they look; only for what has no
   * id by which the program would know it again.
   */
  default Optional<Answer> lookAgain(Desk desk, Instant begun) throws SQLException {
    return Optional.empty();
  }
}
