package plumbline.views.corrections;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.journal.books.Books;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** The reversal of an entry in a tab, until it is posted. */
final class ReverseScreen implements Screen {
  private static final Texts TEXTS = Texts.of(ReverseScreen.class);

  private final ReverseModel model;
  private final ReverseView view;
  private final Runnable onBack;

  ReverseScreen(ReverseModel model, Books books, Clock clock, Runnable onBack) {
    this.model = model;
    this.onBack = onBack;
    view = new ReverseView(model, books, clock);
    model.read();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("reverse.tab"));
  }

  @Override
  public Ikon icon() {
    return Feather.CORNER_UP_LEFT;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return ReverseView.keys();
  }

  @Override
  public void focusFirst() {
    view.focusFirst();
  }

  @Override
  public void refresh() {
    model.read();
  }

  @Override
  public void filter() {
    view.focusFirst();
  }

  @Override
  public boolean back() {
    onBack.run();
    return true;
  }

  @Override
  public void closed() {
    model.leave();
  }
}
