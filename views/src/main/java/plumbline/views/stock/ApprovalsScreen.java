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

/** Adjustments that wait for a second person, in a tab. */
final class ApprovalsScreen implements Screen {
  private static final Texts TEXTS = Texts.of(ApprovalsScreen.class);

  private final ApprovalsModel model;
  private final ApprovalsView view;

  ApprovalsScreen(ApprovalsModel model, ApprovalsView view) {
    this.model = model;
    this.view = view;
    model.refresh();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("approvals.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.USER_CHECK;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return ApprovalsView.keys();
  }

  @Override
  public void focusFirst() {
    view.focusList();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void filter() {
    view.focusList();
  }

  @Override
  public boolean back() {
    return view.back();
  }
}
