package plumbline.views.reorder;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** What to order, in a tab. */
final class ReorderScreen implements Screen {
  private static final Texts TEXTS = Texts.of(ReorderScreen.class);

  private final ReorderModel model;
  private final ReorderView view;

  ReorderScreen(
      ReorderModel model, OrderExport export, Clock clock, Consumer<List<Proposal>> onOrder) {
    this.model = model;
    view = new ReorderView(model, export, clock, onOrder);
    model.refresh();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("reorder.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.SHOPPING_CART;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return ReorderView.keys();
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
    view.focusDays();
  }

  @Override
  public boolean back() {
    return view.back();
  }
}
