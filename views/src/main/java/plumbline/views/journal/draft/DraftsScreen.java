package plumbline.views.journal.draft;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** The drafts in a tab. */
public final class DraftsScreen implements Screen {
  private static final Texts TEXTS = Texts.of(DraftsScreen.class);

  private final DraftDesk drafts;
  private final DraftsView view;
  private final Runnable onBack;

  public DraftsScreen(DraftDesk drafts, Workbench bench, Consumer<Draft> onOpen, Runnable onBack) {
    this.drafts = drafts;
    this.onBack = onBack;
    view = new DraftsView(drafts, bench, onOpen);
    drafts.read();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("drafts.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.FILE_TEXT;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return DraftsView.keys();
  }

  @Override
  public void focusFirst() {
    drafts.read();
    view.focusTable();
  }

  @Override
  public void refresh() {
    drafts.read();
  }

  @Override
  public void filter() {
    view.focusTable();
  }

  @Override
  public boolean back() {
    onBack.run();
    return true;
  }
}
