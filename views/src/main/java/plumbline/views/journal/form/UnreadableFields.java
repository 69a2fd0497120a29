package plumbline.views.journal.form;

import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.Refusal;
import plumbline.views.field.AmountReading;
import plumbline.views.field.AmountText;
import plumbline.views.field.DateText;
import plumbline.views.text.Texts;

/** What in a form is no date and no amount, and so cannot even be sent. */
public record UnreadableFields(EntryForm form) {
  private static final Texts TEXTS = Texts.of(UnreadableFields.class);

  public List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>();
    date(form.header().postingDate(), "postingDate", refusals);
    date(form.header().documentDate(), "documentDate", refusals);
    List<LineForm> lines = form.writtenLines();
    for (int i = 0; i < lines.size(); i++) {
      amount(lines.get(i).debit(), "lines[" + i + "].debit", refusals);
      amount(lines.get(i).credit(), "lines[" + i + "].credit", refusals);
    }
    return refusals;
  }

  private static void date(DateText date, String field, List<Refusal> refusals) {
    if (date.date().isEmpty()) {
      String typed = date.typed();
      String message =
          typed.isEmpty() ? TEXTS.get("date.missing") : TEXTS.get("date.unreadable", typed);
      refusals.add(new Refusal(field, typed, message));
    }
  }

  private static void amount(AmountText amount, String field, List<Refusal> refusals) {
    if (amount.reading() instanceof AmountReading.Unreadable(String typed)) {
      String message =
          typed.endsWith("%")
              ? TEXTS.get("amount.share", typed)
              : TEXTS.get("amount.unreadable", typed);
      refusals.add(new Refusal(field, typed, message));
    }
  }
}
