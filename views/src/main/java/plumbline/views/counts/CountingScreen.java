package plumbline.views.counts;

import java.time.Duration;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.logistics.count.StockCount;
import plumbline.views.scan.ScanSound;
import plumbline.views.shell.Screen;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Running;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** One count in a tab; every few seconds it looks whether others counted meanwhile. */
final class CountingScreen implements Screen {
  private static final Texts TEXTS = Texts.of(CountingScreen.class);
  private static final Duration BEAT = Duration.ofSeconds(5);

  private final CountingModel model;
  private final CountingView view;
  private final Running beat;

  CountingScreen(CountingModel model, Workbench bench, ScanSound sound) {
    this.model = model;
    view = new CountingView(model, model.ending(), bench, sound);
    model.refresh();
    beat = bench.ticker().every(BEAT, model::look);
  }

  @Override
  public ObservableValue<String> title() {
    return model
        .countProperty()
        .map(count -> count.map(StockCount::number).orElse(TEXTS.get("counts.title")));
  }

  @Override
  public Ikon icon() {
    return Feather.CHECK_SQUARE;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return CountingView.keys();
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
    view.focusSearch();
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
