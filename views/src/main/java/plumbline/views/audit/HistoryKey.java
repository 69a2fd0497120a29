package plumbline.views.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** Ctrl+H on a list: the history of the selected record, for those who may read it. */
public final class HistoryKey {
  private static final Texts TEXTS = Texts.of(HistoryKey.class);

  private final boolean readable;
  private final Consumer<String> onOpen;

  HistoryKey(boolean readable, Consumer<String> onOpen) {
    this.readable = readable;
    this.onOpen = onOpen;
  }

  /** The key as a screen shows it, or nothing. */
  public List<KeyHint> hints() {
    return readable ? List.of(new KeyHint("Ctrl+H", TEXTS.get("keys.history"))) : List.of();
  }

  /** Whether this was the key; then the history of the record is open, if there is a record. */
  public boolean pressed(KeyEvent key, Optional<String> record) {
    boolean ours = readable && key.isShortcutDown() && key.getCode() == KeyCode.H;
    if (ours) {
      key.consume();
      record.ifPresent(onOpen);
    }
    return ours;
  }
}
