package plumbline.views.journal.posted;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.journal.books.Books;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** A posted entry in a tab. */
public final class PostedEntryScreen implements Screen {
  private static final Texts TEXTS = Texts.of(PostedEntryScreen.class);

  private final UUID entry;
  private final PostedEntryModel model;
  private final PostedEntryView view;
  private final Runnable onBack;

  public PostedEntryScreen(
      UUID entry,
      PostedEntryModel model,
      Books books,
      Clock clock,
      List<PostedPart> parts,
      Runnable onBack) {
    this.entry = entry;
    this.model = model;
    this.onBack = onBack;
    view = new PostedEntryView(model, books, clock, parts);
    model.read(entry);
  }

  @Override
  public ObservableValue<String> title() {
    return model
        .readingProperty()
        .map(
            reading ->
                reading instanceof EntryReading.Shown(var posted)
                    ? posted.summary().number().toString()
                    : TEXTS.get("posted.title"));
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
    return view.keys();
  }

  @Override
  public void focusFirst() {
    view.focusFirst();
  }

  @Override
  public void refresh() {
    model.read(entry);
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
    model.clear();
  }
}
