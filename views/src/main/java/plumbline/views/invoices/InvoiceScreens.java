package plumbline.views.invoices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.EntryOpener;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screens about invoices, and keeps the invoice being made between tabs. */
public final class InvoiceScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(InvoiceScreens.class);

  private final InvoiceServices services;
  private final Workbench bench;
  private final EntryOpener entries;
  private final Supplier<UUID> ids;
  private final DateShortcuts dates;
  private final HandModel byHand;
  private @Nullable InvoicesModel list;

  /** New invoices take their ids from the supplier; their entries are opened by the journal. */
  public InvoiceScreens(
      InvoiceServices services, Workbench bench, EntryOpener entries, Supplier<UUID> ids) {
    this.services = services;
    this.bench = bench;
    this.entries = entries;
    this.ids = ids;
    dates = DateShortcuts.ofProgram(bench.clock());
    byHand = new HandModel(services, bench.runner(), bench.dialogs(), new HandForm(dates), ids);
    byHand.setOnIssued(this::refreshList);
  }

  public List<Place> places() {
    return List.of(
        new Place(
            new InvoiceLink.All(),
            TEXTS.get("list.tab"),
            Feather.FILE_TEXT,
            TEXTS.get("place.list")),
        new Place(
            new InvoiceLink.ToInvoice(),
            TEXTS.get("orders.tab"),
            Feather.TRUCK,
            TEXTS.get("place.orders")),
        new Place(
            new InvoiceLink.ByHand(),
            TEXTS.get("hand.title"),
            Feather.FILE_PLUS,
            TEXTS.get("place.hand")));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    if (!(link instanceof InvoiceLink ours)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (ours) {
          case InvoiceLink.All _ -> all(navigator);
          case InvoiceLink.Issued issued -> issued(issued, navigator);
          case InvoiceLink.ToInvoice _ -> toInvoice();
          case InvoiceLink.ByHand _ -> byHand();
          case InvoiceLink.Credit credit -> credit(credit, navigator);
        });
  }

  private Screen all(Navigator navigator) {
    InvoicesModel model = new InvoicesModel(services.invoices(), bench.runner(), dates);
    list = model;
    InvoicesView view =
        new InvoicesView(
            model,
            bench.clock(),
            row -> navigator.open(new InvoiceLink.Issued(row.id())),
            () -> navigator.open(new InvoiceLink.ByHand()));
    model.refresh();
    return new InvoiceTab(
        title(TEXTS.get("list.tab")),
        Feather.FILE_TEXT,
        view,
        InvoicesView.keys(),
        new InvoiceTab.Answers(
            view::focusTable, model::refresh, view::focusFilter, () -> false, () -> list = null));
  }

  private Screen issued(InvoiceLink.Issued link, Navigator navigator) {
    IssuedModel model =
        new IssuedModel(services.invoices(), bench.runner(), bench.dialogs(), link.invoice());
    SetOffModel setOff =
        new SetOffModel(services.payments(), bench.runner(), bench.dialogs(), model::read);
    IssuedView view = new IssuedView(model, setOff, bench.clock(), actions(link, navigator));
    model.read();
    ObservableValue<String> title =
        model
            .readingProperty()
            .map(
                reading ->
                    reading instanceof IssuedModel.Reading.Shown(var invoice)
                        ? invoice.summary().number().toString()
                        : TEXTS.get("issued.title"));
    return new InvoiceTab(
        title,
        Feather.FILE_TEXT,
        view,
        IssuedView.keys(),
        new InvoiceTab.Answers(
            view::focusFirst,
            model::read,
            view::focusFirst,
            () -> backTo(new InvoiceLink.All(), link, navigator),
            model::forget));
  }

  private IssuedView.Actions actions(InvoiceLink.Issued link, Navigator navigator) {
    return new IssuedView.Actions() {
      @Override
      public void openEntry(IssuedInvoice invoice) {
        entries.open(invoice.entry(), link, navigator);
      }

      @Override
      public void credit(IssuedInvoice invoice) {
        navigator.open(new InvoiceLink.Credit(invoice.summary().id()));
      }
    };
  }

  private Screen toInvoice() {
    ToInvoiceModel model = new ToInvoiceModel(services, bench.runner(), dates, ids);
    model.setOnIssued(this::refreshList);
    ToInvoiceView view = new ToInvoiceView(model, bench.clock());
    model.read();
    return new InvoiceTab(
        title(TEXTS.get("orders.tab")),
        Feather.TRUCK,
        view,
        ToInvoiceView.keys(),
        new InvoiceTab.Answers(
            view::focusTable, model::read, view::focusTable, () -> false, () -> {}));
  }

  private Screen byHand() {
    HandView view = new HandView(byHand);
    byHand.readTerms();
    return new InvoiceTab(
        title(TEXTS.get("hand.title")),
        Feather.FILE_PLUS,
        view,
        HandView.keys(),
        new InvoiceTab.Answers(
            view::focusFirst, byHand::readTerms, view::focusFirst, () -> false, () -> {}));
  }

  private Screen credit(InvoiceLink.Credit link, Navigator navigator) {
    CreditModel model =
        new CreditModel(
            services.invoices(), bench.runner(), ids.get(), link.invoice(), dates.today());
    CreditView view = new CreditView(model);
    model
        .issuedProperty()
        .subscribe(issued -> issued.ifPresent(note -> credited(note.id(), link, navigator)));
    model.read();
    return new InvoiceTab(
        title(TEXTS.get("credit.title")),
        Feather.CORNER_UP_LEFT,
        view,
        CreditView.keys(),
        new InvoiceTab.Answers(
            view::focusFirst,
            model::read,
            view::focusFirst,
            () -> backTo(new InvoiceLink.Issued(link.invoice()), link, navigator),
            () -> {}));
  }

  private void credited(UUID note, InvoiceLink.Credit link, Navigator navigator) {
    navigator.close(link);
    navigator.close(new InvoiceLink.Issued(link.invoice()));
    navigator.open(new InvoiceLink.Issued(note));
    refreshList();
  }

  private static boolean backTo(Link place, Link from, Navigator navigator) {
    navigator.close(from);
    navigator.open(place);
    return true;
  }

  private static ObservableValue<String> title(String words) {
    return new ReadOnlyStringWrapper(words).getReadOnlyProperty();
  }

  private void refreshList() {
    if (list != null) {
      list.refresh();
    }
  }
}
