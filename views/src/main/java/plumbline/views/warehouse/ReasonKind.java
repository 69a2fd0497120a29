package plumbline.views.warehouse;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;
import plumbline.domain.logistics.setting.AdjustmentReason;
import plumbline.domain.logistics.setting.StockSettings;
import plumbline.views.form.LabelChoices;
import plumbline.views.form.RecordKind;
import plumbline.views.form.TypedForm;
import plumbline.views.text.Texts;

/** A reason in the form: its name while it is made, and whether it is offered. */
record ReasonKind(StockSettings settings) implements RecordKind<AdjustmentReason> {
  static final String NAME = "name";
  static final String CLOSED = "closed";

  private static final Texts TEXTS = Texts.of(ReasonKind.class);

  static LabelChoices choices() {
    return new LabelChoices(() -> List.of(words(false), words(true)));
  }

  static String words(boolean closed) {
    return TEXTS.get(closed ? "reason.closed" : "reason.inUse");
  }

  @Override
  public void show(AdjustmentReason reason, TypedForm form) {
    form.set(NAME, reason.name());
    form.set(CLOSED, words(reason.closed()));
  }

  @Override
  public Reading<AdjustmentReason> read(TypedForm form, Optional<AdjustmentReason> seen) {
    String typed = form.typed(CLOSED);
    boolean closed = typed.equalsIgnoreCase(words(true));
    if (!closed && !typed.equalsIgnoreCase(words(false))) {
      return new Reading.Unreadable<>(
          List.of(
              new Refusal(
                  CLOSED,
                  typed,
                  TEXTS.get("reason.unreadable", typed, words(false), words(true)))));
    }
    String code = seen.map(AdjustmentReason::code).orElse("");
    return new Reading.Read<>(new AdjustmentReason(code, form.typed(NAME), closed));
  }

  @Override
  public Saving<AdjustmentReason> save(Optional<AdjustmentReason> seen, AdjustmentReason wanted)
      throws SQLException {
    return seen.isPresent() ? settings.save(seen.get(), wanted) : settings.add(wanted.name());
  }

  @Override
  public String label(AdjustmentReason reason) {
    return reason.name();
  }
}
