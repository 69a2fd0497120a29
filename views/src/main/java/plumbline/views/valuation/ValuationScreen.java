package plumbline.views.valuation;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** What the stock is worth, in a tab. */
final class ValuationScreen implements Screen {
  static final Ikon ICON = Feather.LAYERS;

  private static final Texts TEXTS = Texts.of(ValuationScreen.class);

  private final ValuationModel model;
  private final ValuationView view;
  private final List<KeyHint> keys;

  ValuationScreen(ValuationModel model, ValuationView view, boolean unposted, List<KeyHint> keys) {
    this.model = model;
    this.view = view;
    this.keys = List.copyOf(keys);
    if (unposted) {
      view.showUnposted();
    }
    model.readWorth();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("value.title"));
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
    return keys;
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
    view.focusFilter();
  }

  @Override
  public boolean back() {
    return view.back();
  }
}
