package plumbline.views.recurring;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import plumbline.views.shell.Screen;
import plumbline.views.widget.KeyHint;

/** A list of entries that come again, in a tab. */
record TabScreen(String word, Ikon icon, Node node, List<KeyHint> keys, Acts acts)
    implements Screen {
  /** What the keys of the shell do on it. */
  record Acts(Runnable focus, Runnable refresh, java.util.function.BooleanSupplier back) {}

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(word);
  }

  @Override
  public void focusFirst() {
    acts.focus().run();
  }

  @Override
  public void refresh() {
    acts.refresh().run();
  }

  @Override
  public void filter() {
    acts.focus().run();
  }

  @Override
  public boolean back() {
    return acts.back().getAsBoolean();
  }
}
