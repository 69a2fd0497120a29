package plumbline.views.reports;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** The charts in a tab. */
final class ChartsScreen implements Screen {
  private final ChartsModel model;
  private final ChartsView view;

  private static final Texts TEXTS = Texts.of(ChartsScreen.class);

  ChartsScreen(ChartsModel model, Workbench bench, Runnable onOpen) {
    this.model = model;
    view = new ChartsView(model, bench, onOpen);
    model.read();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("charts.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.ACTIVITY;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return ChartsView.keys();
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
    view.focusTable();
  }

  @Override
  public void closed() {
    model.close();
  }
}
