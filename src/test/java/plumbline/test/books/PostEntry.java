package plumbline.test.books;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.Posting;

/** Posts an entry somebody typed. */
record PostEntry(EntryDraft draft) implements Operation {
  @Override
  public Answer submit(Desk desk) throws SQLException {
    return switch (desk.ledger().post(draft)) {
      case Posting.Posted posted -> new Answer.Accepted(posted.number().toString());
      case Posting.Refused refused -> Answer.refused(refused.refusals());
    };
  }

  @Override
  public List<Rule> broken(BooksModel books, boolean chief) {
    BookedEntry before = books.entries().get(key());
    if (before != null) {
      return before.equals(booked()) ? List.of() : List.of(Rule.OTHER_CONTENT);
    }
    return EntryRulebook.byHand(books, draft, chief);
  }

  @Override
  public void enter(BooksModel books) {
    books.enter(booked());
  }

  private BookedEntry booked() {
    return BookedEntry.of(key(), draft);
  }

  private String key() {
    return EntryKey.typed(draft.id());
  }

  @Override
  public Optional<Instant> seen(FoundBooks found, Attempt attempt) {
    return found.entry(key()).filter(entry -> entry.booked().equals(booked())).map(FoundEntry::at);
  }

  @Override
  public String number(FoundBooks found) {
    return found.entry(key()).map(FoundEntry::number).orElse("");
  }
}
