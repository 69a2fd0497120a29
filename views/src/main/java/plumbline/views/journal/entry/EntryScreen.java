package plumbline.views.journal.entry;

import java.util.List;
import java.util.UUID;
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

/** The entry being typed, in a tab. What is typed outlives the tab: the model is kept. */
public final class EntryScreen implements Screen {
  private static final Texts TEXTS = Texts.of(EntryScreen.class);

  private final EntryModel model;
  private final EntryView view;
  private final Runnable onBack;

  public EntryScreen(
      EntryModel model,
      Workbench bench,
      Consumer<UUID> onOpen,
      List<EntryTool> tools,
      Runnable onDrafts,
      Runnable onBack) {
    this.model = model;
    this.onBack = onBack;
    view = new EntryView(model, bench, onOpen, tools, onDrafts);
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("entry.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.EDIT_3;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return view.keys();
  }

  @Override
  public void focusFirst() {
    view.focusFirst();
  }

  /** Reads accounts and VAT codes again; what is typed is no business of it. */
  @Override
  public void refresh() {
    model.books().read();
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
}
