package plumbline.views.audit;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.widget.KeyHint;

/** The audit trail in a tab. */
final class AuditScreen implements Screen {
  static final Ikon ICON = Feather.SHIELD;

  private final String title;
  private final AuditModel model;
  private final VerifyModel verifying;
  private final AuditView view;

  AuditScreen(String title, AuditModel model, VerifyModel verifying, AuditView view) {
    this.title = title;
    this.model = model;
    this.verifying = verifying;
    this.view = view;
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(title);
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
    return AuditView.keys();
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

  @Override
  public void closed() {
    verifying.leave();
  }
}
