package plumbline.views.recurring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.recurring.Interval;
import plumbline.domain.finance.recurring.RecurringEntry;
import plumbline.domain.finance.recurring.Schedule;
import plumbline.domain.finance.recurring.Template;
import plumbline.views.field.AmountReading;
import plumbline.views.field.AmountText;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** A recurring entry as it is being typed: which template, how often, when next, until when. */
final class PlanForm {
  static final String TEMPLATE = "template";
  static final String EVERY = "every";
  static final String NEXT_DUE = "nextDue";
  static final String END_DATE = "endDate";
  static final String AMOUNT = "amount";

  private static final Texts TEXTS = Texts.of(PlanForm.class);

  private final TemplateForm template = new TemplateForm();
  private final StringProperty every = new SimpleStringProperty("");
  private final DateText nextDue;
  private final DateText endDate;
  private final AmountText amount = AmountText.money(Amounts.ofProgram());
  private final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
  private @Nullable RecurringEntry before;

  PlanForm(DateShortcuts dates) {
    nextDue = new DateText(dates);
    endDate = new DateText(dates);
    clears(template.nameProperty(), TEMPLATE);
    clears(every, EVERY);
    clears(nextDue.textProperty(), NEXT_DUE);
    clears(endDate.textProperty(), END_DATE);
    clears(amount.textProperty(), AMOUNT);
  }

  private void clears(StringProperty typed, String field) {
    typed.subscribe((was, is) -> refusals.remove(field));
  }

  TemplateForm template() {
    return template;
  }

  StringProperty everyProperty() {
    return every;
  }

  DateText nextDue() {
    return nextDue;
  }

  DateText endDate() {
    return endDate;
  }

  AmountText amount() {
    return amount;
  }

  /** What is wrong, by field. */
  ObservableMap<String, String> refusals() {
    return refusals;
  }

  void blank() {
    before = null;
    template.nameProperty().set("");
    every.set(Intervals.words(Interval.MONTH));
    nextDue.clear();
    endDate.clear();
    amount.textProperty().set("");
    refusals.clear();
  }

  void fill(RecurringEntry recurring) {
    blank();
    before = recurring;
    template
        .ofId(recurring.template())
        .ifPresent(known -> template.nameProperty().set(known.name()));
    every.set(Intervals.words(recurring.schedule().every()));
    nextDue.set(recurring.schedule().nextDue());
    Optional.ofNullable(recurring.schedule().endDate()).ifPresent(endDate::set);
    Optional.ofNullable(recurring.amount()).ifPresent(amount::set);
  }

  /** What is typed; or nothing, and then the refusals say why. */
  Optional<RecurringEntry> read(UUID newId) {
    refusals.clear();
    Optional<Template> chosen = template.chosen();
    Optional<Interval> interval = Intervals.named(every.get());
    if (chosen.isEmpty()) {
      refusals.put(TEMPLATE, TEXTS.get("template.unknown", template.nameProperty().get().strip()));
    }
    if (interval.isEmpty()) {
      refusals.put(EVERY, TEXTS.get("plan.everyUnknown"));
    }
    if (nextDue.date().isEmpty()) {
      refusals.put(
          NEXT_DUE,
          nextDue.typed().isEmpty()
              ? TEXTS.get("date.missing")
              : TEXTS.get("date.unreadable", nextDue.typed()));
    }
    if (!endDate.typed().isEmpty() && endDate.date().isEmpty()) {
      refusals.put(END_DATE, TEXTS.get("date.unreadable", endDate.typed()));
    }
    if (amount.reading() instanceof AmountReading.Unreadable(String typed)) {
      refusals.put(AMOUNT, TEXTS.get("amount.unreadable", typed));
    } else if (chosen.map(Template::hasShares).orElse(false)
        && amount.reading().orZero().signum() <= 0) {
      refusals.put(AMOUNT, TEXTS.get("template.amountNeeded", chosen.orElseThrow().name()));
    }
    return refusals.isEmpty()
        ? Optional.of(entry(newId, chosen.orElseThrow(), interval.orElseThrow()))
        : Optional.empty();
  }

  private RecurringEntry entry(UUID newId, Template chosen, Interval interval) {
    LocalDate next = nextDue.date().orElseThrow();
    BigDecimal of = amount.reading().orZero();
    RecurringEntry known = before;
    return new RecurringEntry(
        known == null ? newId : known.id(),
        chosen.id(),
        new Schedule(
            interval,
            dayOf(next),
            next,
            endDate.date().orElse(null),
            known != null && known.schedule().paused()),
        of.signum() == 0 ? null : of,
        null,
        false,
        known == null ? 0 : known.version());
  }

  /** The 31st stays the 31st while the next one is due in a shorter month. */
  private int dayOf(LocalDate next) {
    RecurringEntry known = before;
    return known != null && known.schedule().nextDue().equals(next)
        ? known.schedule().day()
        : next.getDayOfMonth();
  }
}
