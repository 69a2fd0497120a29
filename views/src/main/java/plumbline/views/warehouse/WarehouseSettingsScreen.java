package plumbline.views.warehouse;

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

/** The settings in a tab. What is typed outlives the tab: the lists are kept. */
final class WarehouseSettingsScreen implements Screen {
  private static final Texts TEXTS = Texts.of(WarehouseSettingsScreen.class);

  private final SettingSections sections;
  private final WarehouseSettingsView view;

  WarehouseSettingsScreen(SettingSections sections, Workbench bench) {
    this.sections = sections;
    view = new WarehouseSettingsView(sections, bench.dialogs(), bench.clock());
    refresh();
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
    return WarehouseSettingsView.keys();
  }

  @Override
  public void focusFirst() {
    view.focusFirst();
  }

  @Override
  public void refresh() {
    sections.all().forEach(SettingList::refresh);
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
