package plumbline.views.corrections;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.finance.PostedEntry;
import plumbline.domain.finance.correction.EntryLinks;
import plumbline.views.journal.posted.PostedPart;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/** On a posted entry: that it was reversed or is a reversal, by or of which, and the way there. */
final class EntryTie implements PostedPart {
  private static final Texts TEXTS = Texts.of(EntryTie.class);

  private final TieModel model;
  private final Consumer<UUID> onReverse;
  private final Consumer<UUID> onJump;
  private final Label words = new Label();
  private final HBox line =
      new HBox(12, new FontIcon(Feather.LINK), words, KeyHints.keys("Ctrl+J"));

  EntryTie(TieModel model, Consumer<UUID> onReverse, Consumer<UUID> onJump) {
    this.model = model;
    this.onReverse = onReverse;
    this.onJump = onJump;
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("entry-tie");
    CorrectionStyle.dress(line);
    line.managedProperty().bind(line.visibleProperty());
    words.setId("entry-tie");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    model.linksProperty().subscribe(this::show);
    model.failureProperty().subscribe(() -> show(model.linksProperty().get()));
  }

  @Override
  public Node node() {
    return line;
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+R", TEXTS.get("keys.reverse")),
        new KeyHint("Ctrl+J", TEXTS.get("keys.jump")));
  }

  @Override
  public void show(PostedEntry entry) {
    model.read(entry.summary().id());
  }

  private void show(EntryLinks links) {
    String sentence =
        model
            .failureProperty()
            .get()
            .map(why -> TEXTS.get("tie.unknown", why.reason()))
            .or(() -> links.reversedBy().map(by -> words("tie.reversedBy", by)))
            .or(() -> links.reverses().map(of -> words("tie.reverses", of)))
            .orElse("");
    words.setText(sentence);
    line.setVisible(!sentence.isEmpty());
  }

  private static String words(String key, EntryLinks.Linked other) {
    return TEXTS.get(key, other.number(), other.reason(), other.person());
  }

  @Override
  public boolean take(KeyEvent key) {
    if (!key.isShortcutDown() || model.entry().isEmpty()) {
      return false;
    }
    if (key.getCode() == KeyCode.R) {
      onReverse.accept(model.entry().get());
      return true;
    }
    if (key.getCode() == KeyCode.J && model.other().isPresent()) {
      onJump.accept(model.other().get().entry());
      return true;
    }
    return false;
  }
}
