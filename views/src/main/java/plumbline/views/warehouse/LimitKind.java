package plumbline.views.warehouse;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;
import plumbline.domain.logistics.setting.Limit;
import plumbline.domain.logistics.setting.LimitName;
import plumbline.domain.logistics.setting.StockSettings;
import plumbline.views.form.RecordKind;
import plumbline.views.form.TypedForm;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** A limit in the form. */
record LimitKind(StockSettings settings) implements RecordKind<Limit> {
  static final String VALUE = "value";

  private static final Texts TEXTS = Texts.of(LimitKind.class);

  @Override
  public void show(Limit limit, TypedForm form) {
    form.set(VALUE, Amounts.ofProgram().quantity(limit.value()));
  }

  @Override
  public Reading<Limit> read(TypedForm form, Optional<Limit> seen) {
    LimitName name = seen.orElseThrow().name();
    Optional<BigDecimal> typed = Amounts.ofProgram().parse(form.typed(VALUE));
    return typed
        .<Reading<Limit>>map(value -> new Reading.Read<>(new Limit(name, value)))
        .orElseGet(
            () ->
                new Reading.Unreadable<>(
                    List.of(
                        new Refusal(
                            VALUE,
                            form.typed(VALUE),
                            TEXTS.get("limit.unreadable", form.typed(VALUE))))));
  }

  @Override
  public Saving<Limit> save(Optional<Limit> seen, Limit wanted) throws SQLException {
    return settings.save(seen.orElseThrow(), wanted);
  }

  @Override
  public String label(Limit limit) {
    return name(limit.name());
  }

  static String name(LimitName name) {
    return switch (name) {
      case ADJUST_QUANTITY -> TEXTS.get("limit.quantity");
      case ADJUST_VALUE -> TEXTS.get("limit.value");
      case OVER_RECEIPT -> TEXTS.get("limit.overReceipt");
    };
  }

  static String value(Limit limit) {
    Amounts amounts = Amounts.ofProgram();
    return switch (limit.name()) {
      case ADJUST_QUANTITY -> TEXTS.get("limit.quantity.is", amounts.quantity(limit.value()));
      case ADJUST_VALUE -> TEXTS.get("limit.value.is", amounts.quantity(limit.value()));
      case OVER_RECEIPT -> TEXTS.get("limit.overReceipt.is", amounts.quantity(limit.value()));
    };
  }
}
