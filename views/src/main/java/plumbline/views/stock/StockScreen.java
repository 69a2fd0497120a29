package plumbline.views.stock;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Running;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** Stock by warehouse in a tab; its figures are read again every few seconds while it is open. */
final class StockScreen implements Screen {
  private static final Texts TEXTS = Texts.of(StockScreen.class);
  private static final Duration BEAT = Duration.ofSeconds(5);

  private final StockModel model;
  private final StockView view;
  private final Running beat;

  StockScreen(StockModel model, AdjustmentModel adjustment, Workbench bench, StockView view) {
    this.model = model;
    this.view = view;
    adjustment.setOnMoved(model::moved);
    adjustment.readReasons();
    model.refresh();
    beat = bench.ticker().every(BEAT, model::readFigures);
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("stock.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.PACKAGE;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return StockView.keys();
  }

  @Override
  public void focusFirst() {
    view.focusScan();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void filter() {
    view.focusScan();
  }

  @Override
  public boolean back() {
    return view.back();
  }

  @Override
  public void closed() {
    beat.cancel();
  }
}
