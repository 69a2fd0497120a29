package plumbline.views.payments.csv;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.payments.PaymentLink;
import plumbline.views.payments.PaymentTab;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screen that takes in a bank's CSV file. */
public final class CsvImportScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(CsvImportScreens.class);

  private final CsvServices services;
  private final Workbench bench;
  private final Runnable onTaken;

  /** Whoever shows bank lines hears that there are new ones. */
  public CsvImportScreens(CsvServices services, Workbench bench, Runnable onTaken) {
    this.services = services;
    this.bench = bench;
    this.onTaken = onTaken;
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof CsvImportLink ours
        ? Optional.of(screen(ours, navigator))
        : Optional.empty();
  }

  private Screen screen(CsvImportLink link, Navigator navigator) {
    CsvImportModel model = new CsvImportModel(services, bench.runner(), link.file());
    model.setOnTaken(
        taken -> {
          bench
              .dialogs()
              .notice(TEXTS.get("csv.done", model.fileName(), taken.added(), taken.thereAlready()));
          onTaken.run();
          leave(link, navigator);
        });
    CsvImportView view = new CsvImportView(model, bench.clock());
    model.open();
    return new PaymentTab(
        new ReadOnlyStringWrapper(TEXTS.get("csv.title")).getReadOnlyProperty(),
        Feather.FILE_TEXT,
        view,
        CsvImportView.keys(),
        new PaymentTab.Answers(
            view::focusFirst,
            model::open,
            view::focusFirst,
            () -> {
              leave(link, navigator);
              return true;
            }));
  }

  private static void leave(Link link, Navigator navigator) {
    navigator.close(link);
    navigator.open(new PaymentLink.Lines());
  }
}
