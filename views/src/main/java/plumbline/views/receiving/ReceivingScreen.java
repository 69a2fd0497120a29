package plumbline.views.receiving;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.dialog.Dialogs;
import plumbline.views.dialog.Question;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** Goods that come in, in a tab. */
final class ReceivingScreen implements Screen {
  private static final Texts TEXTS = Texts.of(ReceivingScreen.class);

  private final ReceivingModel model;
  private final ReceivingView view;
  private final Dialogs dialogs;

  ReceivingScreen(ReceivingModel model, ReceivingView view, Dialogs dialogs) {
    this.model = model;
    this.view = view;
    this.dialogs = dialogs;
    model.refresh();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("title"));
  }

  @Override
  public Ikon icon() {
    return Feather.DOWNLOAD;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return ReceivingView.keys();
  }

  @Override
  public void focusFirst() {
    view.focusScan();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void filter() {
    view.focusScan();
  }

  @Override
  public boolean back() {
    if (!view.isScanning()) {
      return false;
    }
    if (model.lots().isOpen()) {
      model.lots().leave();
      return true;
    }
    if (model.job().hasScans()) {
      dialogs.confirm(
          new Question(TEXTS.get("leave"), TEXTS.get("leave.detail"), TEXTS.get("leave.verb")),
          model::leave);
    } else {
      model.leave();
    }
    return true;
  }
}
