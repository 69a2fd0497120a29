package plumbline.views.journal.form;

import java.util.List;
import java.util.Optional;
import plumbline.domain.central.Refusal;

/** Puts what was refused where it was typed, several at one field one after the other. */
public record EntryRefusals(EntryForm form) {
  /** Where the first of them is. */
  public Optional<EntryPlace> show(List<Refusal> refusals) {
    List<LineForm> written = form.writtenLines();
    for (Refusal refusal : refusals) {
      EntryPlace place = EntryPlace.of(refusal.field());
      if (place.field() == EntryField.CONTROL_REASON) {
        form.header().askReason();
      }
      if (place.line() >= 0 && place.line() < written.size()) {
        written
            .get(place.line())
            .refusals()
            .merge(place.field(), refusal.message(), (first, next) -> first + " " + next);
      } else {
        EntryField field = place.line() < 0 ? place.field() : EntryField.WHOLE;
        form.refusals().merge(field, refusal.message(), (first, next) -> first + " " + next);
      }
    }
    return refusals.stream().findFirst().map(refusal -> placeInForm(refusal, written));
  }

  /** The index among the written lines is not that among all lines. */
  private EntryPlace placeInForm(Refusal refusal, List<LineForm> written) {
    EntryPlace place = EntryPlace.of(refusal.field());
    return place.line() >= 0 && place.line() < written.size()
        ? new EntryPlace(form.lines().indexOf(written.get(place.line())), place.field())
        : place;
  }
}
