package plumbline.views.orders;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import plumbline.views.shell.Screen;
import plumbline.views.widget.KeyHint;

/** One of the screens about orders in a tab. */
record OrderTab(String words, Ikon icon, Node node, List<KeyHint> keys, Answers answers)
    implements Screen {

  /** What the shell's keys do in this screen. */
  record Answers(
      Runnable focus, Runnable refresh, Runnable filter, BooleanSupplier back, Runnable closed) {}

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(words).getReadOnlyProperty();
  }

  @Override
  public void focusFirst() {
    answers.focus().run();
  }

  @Override
  public void refresh() {
    answers.refresh().run();
  }

  @Override
  public void filter() {
    answers.filter().run();
  }

  @Override
  public boolean back() {
    return answers.back().getAsBoolean();
  }

  @Override
  public void closed() {
    answers.closed().run();
  }
}
