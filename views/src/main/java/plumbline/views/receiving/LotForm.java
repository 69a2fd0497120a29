package plumbline.views.receiving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import plumbline.domain.logistics.LotName;
import plumbline.domain.logistics.Product;
import plumbline.views.field.DateShortcuts;
import plumbline.views.field.DateText;
import plumbline.views.scan.ScanReading;
import plumbline.views.tally.ScanJob;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/**
 * Asks for the lot and the expiry of goods that come in, where their product asks for them and the
 * label did not say. What was named last of a product is offered again.
 */
final class LotForm implements ScanJob.AskForLot {
  static final String LOT = "lot";
  static final String EXPIRY = "expiry";

  private static final Texts TEXTS = Texts.of(LotForm.class);
  private static final int LONGEST = 40;

  /** The goods whose lot is asked for. */
  record Asked(Product product, ScanReading.Read read, Consumer<Optional<LotName>> named) {}

  private final Clock clock;
  private final StringProperty lot = new SimpleStringProperty("");
  private final DateText expiry;
  private final ObservableMap<String, String> refusals = FXCollections.observableHashMap();
  private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<Long, LotName> lately = new HashMap<>();
  private Optional<LotName> warned = Optional.empty();

  LotForm(Clock clock) {
    this.clock = clock;
    expiry = new DateText(DateShortcuts.ofProgram(clock));
    lot.subscribe((before, now) -> refusals.remove(LOT));
    expiry.textProperty().subscribe((before, now) -> refusals.remove(EXPIRY));
  }

  StringProperty lotProperty() {
    return lot;
  }

  DateText expiry() {
    return expiry;
  }

  ObservableMap<String, String> refusals() {
    return refusals;
  }

  ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  boolean isOpen() {
    return asked.get().isPresent();
  }

  @Override
  public void ask(Product product, ScanReading.Read read, Consumer<Optional<LotName>> named) {
    if (!product.keepsLots()) {
      named.accept(Optional.empty());
      return;
    }
    Optional<LotName> before = Optional.ofNullable(lately.get(product.id()));
    refusals.clear();
    warned = Optional.empty();
    lot.set("");
    expiry.clear();
    if (!fill(read)) {
      before.ifPresent(
          last -> {
            lot.set(last.code());
            Optional.ofNullable(last.expiresOn()).ifPresent(expiry::set);
          });
    }
    asked.set(Optional.of(new Asked(product, read, named)));
    if (read.label().flatMap(label -> label.lot()).isPresent()) {
      confirm();
    }
  }

  /** False when the label says neither a lot nor an expiry. */
  private boolean fill(ScanReading.Read read) {
    return read.label()
        .filter(label -> label.lot().isPresent() || label.expiry().isPresent())
        .map(
            label -> {
              label.lot().ifPresent(lot::set);
              label
                  .goodUntil(today())
                  .ifPresentOrElse(
                      expiry::set, () -> expiry.textProperty().set(label.expiry().orElse("")));
              return true;
            })
        .orElse(false);
  }

  /** A whole label, scanned into the field of the lot. */
  Optional<ScanReading.Read> scannedLabel() {
    return ScanReading.of(lot.get(), Amounts.ofProgram()) instanceof ScanReading.Read read
            && read.label().isPresent()
        ? Optional.of(read)
        : Optional.empty();
  }

  /** Takes the lot, or says what is wrong with it. */
  void confirm() {
    asked.get().ifPresent(this::confirm);
  }

  private void confirm(Asked goods) {
    Product product = goods.product();
    refusals.clear();
    if (scannedLabel().isPresent()) {
      ScanReading.Read read = scannedLabel().get();
      if (!read.code().equals(product.barcode())) {
        refusals.put(LOT, TEXTS.get("lot.otherProduct", product.sku()));
        return;
      }
      lot.set("");
      fill(read);
    }
    String code = lot.get().strip();
    if (code.isEmpty()) {
      refusals.put(LOT, TEXTS.get("lot.missing"));
    } else if (code.length() > LONGEST) {
      refusals.put(LOT, TEXTS.get("lot.long", code.length()));
    } else if (code.equalsIgnoreCase(product.sku()) || code.equals(product.barcode())) {
      refusals.put(LOT, TEXTS.get("lot.isProduct", code));
    } else if (!expiry.typed().isEmpty() && expiry.date().isEmpty()) {
      refusals.put(EXPIRY, TEXTS.get("expiry.unreadable", expiry.typed()));
    } else {
      take(goods, new LotName(code, expiry.date().orElse(null)));
    }
  }

  /** Goods that have expired are taken in when it is said twice. */
  private void take(Asked goods, LotName name) {
    LocalDate until = name.expiresOn();
    if (until != null && until.isBefore(today()) && !warned.equals(Optional.of(name))) {
      warned = Optional.of(name);
      refusals.put(EXPIRY, TEXTS.get("expiry.over", Moments.ofProgram(clock).date(until)));
      return;
    }
    lately.put(goods.product().id(), name);
    close();
    goods.named().accept(Optional.of(name));
  }

  /** Nothing is counted. */
  void leave() {
    close();
  }

  /** Another receipt: nothing is offered again. */
  void forget() {
    lately.clear();
    close();
  }

  private void close() {
    refusals.clear();
    asked.set(Optional.empty());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
