package plumbline.views.chart;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.audit.HistoryKey;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** The chart of accounts in a tab. What is typed outlives the tab: the model is kept. */
final class ChartScreen implements Screen {
  private static final Texts TEXTS = Texts.of(ChartScreen.class);

  private final ChartModel model;
  private final ChartView view;

  ChartScreen(ChartModel model, Clock clock, HistoryKey history) {
    this.model = model;
    view = new ChartView(model, clock, history);
    model.refresh();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("chart.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.GIT_BRANCH;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return view.keys();
  }

  @Override
  public void focusFirst() {
    view.sides().focusFirst();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void filter() {
    view.sides().focusFilter();
  }

  @Override
  public boolean back() {
    return view.sides().back();
  }
}
