package plumbline.views.counts;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.logistics.count.StockCounts;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Screen;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** All counts in a tab. */
final class CountsScreen implements Screen {
  private static final Texts TEXTS = Texts.of(CountsScreen.class);

  private final CountsModel model;
  private final CountsView view;

  CountsScreen(StockCounts counts, NewCountModel opening, Workbench bench, Navigator navigator) {
    model = new CountsModel(counts, bench.runner());
    view =
        new CountsView(
            model, opening, bench.clock(), id -> navigator.open(new CountLink.Counting(id)));
    opening.readWarehouses();
    model.refresh();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("counts.title"));
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
    return CountsView.keys();
  }

  @Override
  public void focusFirst() {
    view.focusFirst();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void filter() {
    view.focusFirst();
  }

  @Override
  public boolean back() {
    return view.back();
  }
}
