package plumbline.views.reports;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.sync.cache.AccountLine;
import plumbline.views.shell.Screen;
import plumbline.views.shell.Workbench;
import plumbline.views.widget.KeyHint;

/** The lines of an account in a tab. */
final class AccountLinesScreen implements Screen {
  private final AccountLinesModel model;
  private final AccountLinesView view;
  private final Runnable onBack;

  AccountLinesScreen(
      AccountLinesModel model,
      Workbench bench,
      Exporting exporting,
      Consumer<AccountLine> onOpen,
      Runnable onBack) {
    this.model = model;
    this.onBack = onBack;
    view = new AccountLinesView(model, bench, exporting, onOpen);
    model.read();
  }

  @Override
  public ObservableValue<String> title() {
    return model.labelProperty();
  }

  @Override
  public Ikon icon() {
    return Feather.LIST;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return AccountLinesView.keys();
  }

  @Override
  public void focusFirst() {
    view.focusTable();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void filter() {
    view.focusDay();
  }

  @Override
  public boolean back() {
    onBack.run();
    return true;
  }

  @Override
  public void closed() {
    model.close();
  }
}
