package plumbline.views.payments.supplier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.payment.Paying;
import plumbline.views.field.DateShortcuts;
import plumbline.views.payments.PaymentLink;
import plumbline.views.payments.PaymentTab;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screens that pay suppliers, and keeps the payment being typed between tabs. */
public final class SupplierScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(SupplierScreens.class);

  private final SupplierServices services;
  private final Workbench bench;
  private final Supplier<UUID> ids;
  private final BiConsumer<UUID, Paying.Booked> onLineBooked;
  private @Nullable SupplierModel byHand;

  /** Whoever shows bank lines hears which of them was booked. */
  public SupplierScreens(
      SupplierServices services,
      Workbench bench,
      Supplier<UUID> ids,
      BiConsumer<UUID, Paying.Booked> onLineBooked) {
    this.services = services;
    this.bench = bench;
    this.ids = ids;
    this.onLineBooked = onLineBooked;
  }

  public List<Place> places() {
    return List.of(
        new Place(
            new SupplierLink.ByHand(),
            TEXTS.get("supplier.title"),
            Feather.TRUCK,
            TEXTS.get("supplier.place")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    if (!(link instanceof SupplierLink ours)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (ours) {
          case SupplierLink.ByHand hand -> screen(hand, byHand(), navigator);
          case SupplierLink.OfLine line -> screen(line, ofLine(line, navigator), navigator);
        });
  }

  private SupplierModel byHand() {
    SupplierModel kept = byHand;
    if (kept == null) {
      kept = model(Optional.empty());
      kept.setOnBooked(this::tell);
      byHand = kept;
    }
    return kept;
  }

  private SupplierModel ofLine(SupplierLink.OfLine link, Navigator navigator) {
    SupplierModel model = model(Optional.of(link));
    model.setOnBooked(
        booked -> {
          tell(booked);
          onLineBooked.accept(link.line().id(), booked);
          leave(link, navigator);
        });
    return model;
  }

  private SupplierModel model(Optional<SupplierLink.OfLine> line) {
    SupplierForm form = new SupplierForm(DateShortcuts.ofProgram(bench.clock()));
    return new SupplierModel(services, bench.runner(), form, line, ids);
  }

  private void tell(Paying.Booked booked) {
    bench.dialogs().notice(TEXTS.get("supplier.booked", booked.number()));
  }

  private Screen screen(Link link, SupplierModel model, Navigator navigator) {
    SupplierView view = new SupplierView(model, bench.clock());
    model.read();
    return new PaymentTab(
        new ReadOnlyStringWrapper(TEXTS.get("supplier.title")).getReadOnlyProperty(),
        Feather.TRUCK,
        view,
        SupplierView.keys(),
        new PaymentTab.Answers(
            view::focusFirst,
            model::read,
            view::focusFirst,
            () -> {
              boolean ofLine = link instanceof SupplierLink.OfLine;
              if (ofLine) {
                leave(link, navigator);
              }
              return ofLine;
            }));
  }

  private static void leave(Link link, Navigator navigator) {
    navigator.close(link);
    navigator.open(new PaymentLink.Lines());
  }
}
