package plumbline.views.purchase;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import plumbline.views.shell.Screen;
import plumbline.views.widget.KeyHint;

/** One of the screens about purchase orders in a tab. */
record PurchaseTab(
    ObservableValue<String> title, Ikon icon, Node node, List<KeyHint> keys, Answers answers)
    implements Screen {

  /** What the shell's keys do in this screen. */
  record Answers(Runnable focus, Runnable refresh, Runnable filter, BooleanSupplier back) {}

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
}
