package plumbline.views.reports;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.sync.cache.TrialBalance;
import plumbline.views.shell.Screen;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** The trial balance in a tab. */
final class TrialBalanceScreen implements Screen {
  static final Ikon ICON = Feather.BAR_CHART_2;

  private static final Texts TEXTS = Texts.of(TrialBalanceScreen.class);

  private final TrialBalanceModel model;
  private final TrialBalanceView view;

  TrialBalanceScreen(
      TrialBalanceModel model,
      Workbench bench,
      Exporting exporting,
      Consumer<TrialBalance.Row> onOpen) {
    this.model = model;
    view = new TrialBalanceView(model, bench, exporting, onOpen);
    model.read();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("balances.title"));
  }

  @Override
  public Ikon icon() {
    return ICON;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return TrialBalanceView.keys();
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
  public void closed() {
    model.close();
  }
}
