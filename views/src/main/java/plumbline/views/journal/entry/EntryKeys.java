package plumbline.views.journal.entry;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.grid.EntryGrid;
import plumbline.views.journal.vat.VatSplitting;

/** What the keys of an entry being typed do. */
record EntryKeys(
    EntryModel model,
    EntryHeader header,
    EntryGrid grid,
    List<EntryTool> tools,
    Runnable onDrafts) {

  /** Taken before the fields, which would undo their own typing alone. */
  void history(KeyEvent key) {
    if (!key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    boolean undo = key.getCode() == KeyCode.Z && !key.isShiftDown();
    boolean redo = key.getCode() == KeyCode.Y || (key.getCode() == KeyCode.Z && key.isShiftDown());
    if (undo || redo) {
      key.consume();
      if (!model.isSent()) {
        step(undo);
      }
    }
  }

  private void step(boolean undo) {
    boolean inGrid = grid.hasCursor();
    int line = grid.line();
    boolean done = undo ? model.form().undo() : model.form().redo();
    if (done && inGrid && !grid.hasCursor()) {
      grid.focus(line, EntryField.ACCOUNT);
    }
  }

  void key(KeyEvent key) {
    if (tools.stream().anyMatch(tool -> tool.take(key))) {
      key.consume();
    } else if (key.isShortcutDown() && !key.isAltDown()) {
      shortcut(key);
    } else if (!key.isAltDown()) {
      function(key);
    } else if (key.getCode() == KeyCode.N) {
      key.consume();
      takeOffer();
    }
  }

  /** Posts on the next open day; the document keeps its date, and VAT its tax point. */
  private void takeOffer() {
    if (model.offer().take()) {
      model.post();
    }
  }

  private void shortcut(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> model.post();
      case D -> model.clear();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void function(KeyEvent key) {
    switch (key.getCode()) {
      case F6 ->
          model
              .tools()
              .split(
                  grid.line(),
                  key.isShiftDown() ? VatSplitting.Basis.NET : VatSplitting.Basis.GROSS);
      case F7 -> model.tools().fill(pattern());
      case F8 -> onDrafts.run();
      case F9 -> model.setAside();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private Optional<java.util.UUID> pattern() {
    return header.chosenPattern();
  }
}
