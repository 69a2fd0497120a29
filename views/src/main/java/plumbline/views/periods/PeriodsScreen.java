package plumbline.views.periods;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** The periods in a tab. */
final class PeriodsScreen implements Screen {
  static final Ikon ICON = Feather.CALENDAR;

  private static final Texts TEXTS = Texts.of(PeriodsScreen.class);

  private final PeriodsModel model;
  private final ChecklistModel checklist;
  private final PeriodsView view;

  PeriodsScreen(PeriodsModel model, ChecklistModel checklist, PeriodsView view) {
    this.model = model;
    this.checklist = checklist;
    this.view = view;
    model.read();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("periods.title"));
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
    return view.keys();
  }

  @Override
  public void focusFirst() {
    view.focusTable();
  }

  @Override
  public void refresh() {
    model.read();
    checklist.read();
  }

  @Override
  public void filter() {
    view.focusTable();
  }

  @Override
  public boolean back() {
    return view.back();
  }
}
