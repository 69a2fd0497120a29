package plumbline.app.drafts;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.domain.finance.period.Drafts;
import plumbline.views.journal.draft.Draft;
import plumbline.views.journal.draft.DraftStorage;
import plumbline.views.journal.draft.DraftStorage.Kept;

/** The drafts of a month among those kept on this machine for one person. */
public record DraftsOfMonth(DraftStorage storage) implements Drafts {
  private static final Logger LOG = LoggerFactory.getLogger(DraftsOfMonth.class);

  /** One whose date cannot be read may be of any month, and is told in each. */
  @Override
  public Optional<List<Begun>> inPeriod(YearMonth month) {
    try {
      return Optional.of(
          storage.all().stream()
              .map(Kept::draft)
              .filter(draft -> mayBeOf(month, draft))
              .map(draft -> new Begun(draft.id(), draft.words(), draft.waiting()))
              .toList());
    } catch (IOException unreadable) {
      LOG.warn("The drafts on this machine cannot be read", unreadable);
      return Optional.empty();
    }
  }

  private static boolean mayBeOf(YearMonth month, Draft draft) {
    try {
      return YearMonth.from(LocalDate.parse(draft.typed().postingDate())).equals(month);
    } catch (DateTimeParseException noDate) {
      return true;
    }
  }
}
