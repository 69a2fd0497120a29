package plumbline.views.journal.list;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.EntrySummary;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** The journal in a tab. */
public final class JournalScreen implements Screen {
  private static final Texts TEXTS = Texts.of(JournalScreen.class);

  private final JournalModel model;
  private final JournalView view;
  private final Runnable onClosed;

  public JournalScreen(
      JournalModel model,
      Clock clock,
      Node above,
      Consumer<EntrySummary> onOpen,
      Runnable onNew,
      Runnable onClosed) {
    this.model = model;
    this.onClosed = onClosed;
    view = new JournalView(model, clock, above, onOpen, onNew);
    model.refresh();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("journal.tab"));
  }

  @Override
  public Ikon icon() {
    return Feather.BOOK_OPEN;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return JournalView.keys();
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
  public void closed() {
    onClosed.run();
  }
}
