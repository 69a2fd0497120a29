package plumbline.views.stock;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** Lots by expiry, in a tab. */
final class ExpiringScreen implements Screen {
  private static final Texts TEXTS = Texts.of(ExpiringScreen.class);

  private final ExpiringModel model;
  private final ExpiringView view;

  ExpiringScreen(ExpiringModel model, ExpiringView view) {
    this.model = model;
    this.view = view;
    model.refresh();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("lots.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.CLOCK;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return ExpiringView.keys();
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
    view.focusSearch();
  }

  @Override
  public boolean back() {
    return view.back();
  }
}
