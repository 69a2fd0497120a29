package plumbline.views.payments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.receivable.CustomerLetters;
import plumbline.domain.finance.receivable.Letter;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.EntryOpener;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Place;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** Makes the screens about payments, and keeps the payment being typed between tabs. */
public final class PaymentScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(PaymentScreens.class);

  private final PaymentServices services;
  private final CustomerLetters letters;
  private final LineLinks links;
  private final Workbench bench;
  private final EntryOpener entries;
  private final Supplier<UUID> ids;
  private final DateShortcuts dates;
  private final BankLinesModel lines;
  private @Nullable PaymentsModel list;
  private @Nullable PayModel byHand;

  /** New payments take their ids from the supplier; their entries are opened by the journal. */
  public PaymentScreens(
      PaymentServices services,
      CustomerLetters letters,
      LineLinks links,
      Workbench bench,
      EntryOpener entries,
      Supplier<UUID> ids) {
    this.services = services;
    this.letters = letters;
    this.links = links;
    this.bench = bench;
    this.entries = entries;
    this.ids = ids;
    dates = DateShortcuts.ofProgram(bench.clock());
    lines = new BankLinesModel(services, bench.runner(), ids);
  }

  public List<Place> places() {
    return List.of(
        place(new PaymentLink.Lines(), "lines", Feather.CREDIT_CARD),
        place(new PaymentLink.All(), "list", Feather.DOLLAR_SIGN),
        place(new PaymentLink.ByHand(), "hand", Feather.PLUS_CIRCLE),
        place(new PaymentLink.Reminders(), "reminders", Feather.BELL));
  }

  private static Place place(PaymentLink link, String name, Feather icon) {
    return new Place(link, TEXTS.get(name + ".title"), icon, TEXTS.get("place." + name));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    if (!(link instanceof PaymentLink ours)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (ours) {
          case PaymentLink.Lines _ -> lines(navigator);
          case PaymentLink.Line line -> line(line, navigator);
          case PaymentLink.ByHand _ -> byHand();
          case PaymentLink.All _ -> all(navigator);
          case PaymentLink.Booked booked -> booked(booked, navigator);
          case PaymentLink.Statement statement -> statement(statement, navigator);
          case PaymentLink.Reminders _ -> reminders(navigator);
        });
  }

  /** Reads the bank lines again, as when a file brought new ones. */
  public void refreshLines() {
    lines.read();
  }

  /** A line was booked in another screen. */
  public void lineBooked(UUID line, Paying.Booked booked) {
    lines.booked(line, booked.number().toString());
    refreshList();
  }

  private Screen lines(Navigator navigator) {
    StatementImport importing =
        new StatementImport(
            services,
            bench.runner(),
            bench.dialogs(),
            lines::read,
            file -> navigator.open(links.table(file)));
    BankLinesView view =
        new BankLinesView(
            lines,
            importing,
            bench.clock(),
            row -> navigator.open(new PaymentLink.Line(row.line().id())),
            row -> navigator.open(links.toAccount(row.line(), row.payment())));
    lines.read();
    return new PaymentTab(
        title("lines.title"),
        Feather.CREDIT_CARD,
        view,
        BankLinesView.keys(),
        new PaymentTab.Answers(view::focusTable, lines::read, view::focusTable, () -> false));
  }

  private Screen line(PaymentLink.Line link, Navigator navigator) {
    Optional<BankRow> row = lines.row(link.line());
    if (row.isEmpty()) {
      return lines(navigator);
    }
    PayModel model = new PayModel(services, bench.runner(), new PayForm(dates), row, ids);
    model.setOnBooked(
        booked -> {
          bench.dialogs().notice(TEXTS.get("pay.booked", booked.number()));
          lineBooked(link.line(), booked);
          Optional<BankRow> next = lines.next(link.line());
          navigator.close(link);
          navigator.open(
              next.<Link>map(each -> new PaymentLink.Line(each.line().id()))
                  .orElseGet(PaymentLink.Lines::new));
        });
    PayView view = new PayView(model, bench.clock());
    return new PaymentTab(
        title("pay.lineTitle"),
        Feather.CREDIT_CARD,
        view,
        PayView.keys(),
        new PaymentTab.Answers(
            view::focusFirst,
            () -> {},
            view::focusFirst,
            () -> backTo(new PaymentLink.Lines(), link, navigator)));
  }

  /** Made when the screen first opens, and kept: what is typed outlives a closed tab. */
  private PayModel modelByHand() {
    PayModel known = byHand;
    if (known != null) {
      return known;
    }
    PayModel made =
        new PayModel(services, bench.runner(), new PayForm(dates), Optional.empty(), ids);
    made.setOnBooked(
        booked -> {
          bench.dialogs().notice(TEXTS.get("pay.booked", booked.number()));
          refreshList();
        });
    byHand = made;
    return made;
  }

  private Screen byHand() {
    PayView view = new PayView(modelByHand(), bench.clock());
    return new PaymentTab(
        title("hand.title"),
        Feather.PLUS_CIRCLE,
        view,
        PayView.keys(),
        new PaymentTab.Answers(view::focusFirst, () -> {}, view::focusFirst, () -> false));
  }

  private Screen all(Navigator navigator) {
    PaymentsModel model = new PaymentsModel(services.payments(), bench.runner());
    list = model;
    PaymentsView view =
        new PaymentsView(
            model,
            bench.clock(),
            row -> navigator.open(new PaymentLink.Booked(row.id())),
            () -> navigator.open(new PaymentLink.ByHand()));
    model.refresh();
    return new PaymentTab(
        title("list.title"),
        Feather.DOLLAR_SIGN,
        view,
        PaymentsView.keys(),
        new PaymentTab.Answers(view::focusTable, model::refresh, view::focusFilter, () -> false));
  }

  private Screen booked(PaymentLink.Booked link, Navigator navigator) {
    BookedModel model =
        new BookedModel(
            services.payments(), bench.runner(), bench.dialogs(), link.payment(), ids.get());
    model.setOnChanged(this::refreshList);
    BookedView view =
        new BookedView(
            model,
            bench.clock(),
            payment -> entries.open(payment.entry(), link, navigator),
            customer -> navigator.open(new PaymentLink.Statement(customer)));
    model.read();
    return new PaymentTab(
        title("booked.title"),
        Feather.DOLLAR_SIGN,
        view,
        BookedView.keys(),
        new PaymentTab.Answers(
            view::focusFirst,
            model::read,
            view::focusFirst,
            () -> backTo(new PaymentLink.All(), link, navigator)));
  }

  private Screen statement(PaymentLink.Statement link, Navigator navigator) {
    StatementView view =
        new StatementView(
            services.accounts(),
            bench.runner(),
            bench.clock(),
            link.customer(),
            () -> saveStatement(link.customer()));
    view.read();
    return new PaymentTab(
        title("statement.title"),
        Feather.USER,
        view,
        StatementView.keys(),
        new PaymentTab.Answers(
            view::focusTable,
            view::read,
            view::focusTable,
            () -> backTo(new PaymentLink.All(), link, navigator)));
  }

  private void saveStatement(String customer) {
    bench
        .runner()
        .run(
            Work.of(() -> letters.statement(customer, dates.today()))
                .named(TEXTS.get("letter.making"))
                .onSuccess(
                    letter -> {
                      switch (letter) {
                        case Letter.Made made ->
                            LetterFiles.save(made, bench.dialogs(), bench.runner());
                        case Letter.Refused(var why) -> bench.dialogs().notice(why.message());
                      }
                    }));
  }

  private Screen reminders(Navigator navigator) {
    RemindersModel model =
        new RemindersModel(services.accounts(), letters, bench.runner(), bench.dialogs(), dates);
    RemindersView view =
        new RemindersView(
            model, bench.clock(), customer -> navigator.open(new PaymentLink.Statement(customer)));
    model.read();
    return new PaymentTab(
        title("reminders.title"),
        Feather.BELL,
        view,
        RemindersView.keys(),
        new PaymentTab.Answers(view::focusTable, model::read, view::focusTable, () -> false));
  }

  private static boolean backTo(Link place, Link from, Navigator navigator) {
    navigator.close(from);
    navigator.open(place);
    return true;
  }

  private static ObservableValue<String> title(String key) {
    return new ReadOnlyStringWrapper(TEXTS.get(key)).getReadOnlyProperty();
  }

  private void refreshList() {
    if (list != null) {
      list.refresh();
    }
  }
}
