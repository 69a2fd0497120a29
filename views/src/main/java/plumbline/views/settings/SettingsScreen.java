package plumbline.views.settings;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** The settings in a tab. What is typed outlives the tab: the model is kept. */
final class SettingsScreen implements Screen {
  private static final Texts TEXTS = Texts.of(SettingsScreen.class);

  private final SettingsModel model;
  private final SettingsView view;

  SettingsScreen(SettingsModel model, Clock clock) {
    this.model = model;
    view = new SettingsView(model, clock);
    model.refresh();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("settings.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.SLIDERS;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return SettingsView.keys();
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
    view.focusFilter();
  }

  @Override
  public boolean back() {
    return view.back();
  }
}
