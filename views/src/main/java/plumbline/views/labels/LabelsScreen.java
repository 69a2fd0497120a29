package plumbline.views.labels;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** Labels in a tab. */
record LabelsScreen(LabelsView view) implements Screen {
  private static final Texts TEXTS = Texts.of(LabelsScreen.class);

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("labels.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.TAG;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return LabelsView.keys();
  }

  @Override
  public void focusFirst() {
    view.focusFirst();
  }

  @Override
  public void refresh() {
    view.focusFirst();
  }

  @Override
  public void filter() {
    view.focusFirst();
  }

  @Override
  public boolean back() {
    return view.back();
  }
}
