package plumbline.views.journal.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import plumbline.views.journal.form.EntryField;
import plumbline.views.journal.form.LineForm;

/** The lines below each other, scrolled so that the cursor is in sight. */
final class LineSlots extends ScrollPane {
  private static final int MADE_AT_ONCE = 40;
  private static final double MARGIN = 320;

  private final Function<LineForm, LineRow> maker;
  private final VBox column = new VBox();
  private final Map<LineForm, LineSlot> slots = new HashMap<>();

  LineSlots(Function<LineForm, LineRow> maker) {
    this.maker = maker;
    setContent(column);
    column.getStyleClass().add("line-rows");
    setFitToWidth(true);
    setFocusTraversable(false);
    vvalueProperty().subscribe(value -> makeWhatIsSeen());
    viewportBoundsProperty().subscribe(bounds -> makeWhatIsSeen());
    column.heightProperty().subscribe(height -> makeWhatIsSeen());
  }

  void show(List<LineForm> lines) {
    slots.keySet().retainAll(new HashSet<>(lines));
    Map<LineForm, Integer> numbers = new HashMap<>();
    List<Node> shown = new ArrayList<>(lines.size());
    for (LineForm line : lines) {
      numbers.put(line, numbers.size() + 1);
      shown.add(slots.computeIfAbsent(line, made -> new LineSlot(made, maker)));
    }
    column.getChildren().setAll(shown);
    for (LineForm line : lines) {
      int number = numbers.getOrDefault(line, 0);
      LineSlot slot = slot(line);
      slot.number(number, source(line).map(of -> numbers.getOrDefault(of, 0)).orElse(0));
      if (number <= MADE_AT_ONCE) {
        slot.row();
      }
    }
  }

  private static Optional<LineForm> source(LineForm line) {
    return line.vatSourceProperty().get();
  }

  private LineSlot slot(LineForm line) {
    return Optional.ofNullable(slots.get(line)).orElseThrow();
  }

  private void makeWhatIsSeen() {
    double top = top() - MARGIN;
    double bottom = top() + getViewportBounds().getHeight() + MARGIN;
    for (LineSlot slot : slots.values()) {
      Bounds at = slot.getBoundsInParent();
      if (!slot.isMade() && at.getMaxY() >= top && at.getMinY() <= bottom) {
        slot.row();
      }
    }
  }

  private double top() {
    return getVvalue() * Math.max(0, hidden());
  }

  private double hidden() {
    return column.getHeight() - getViewportBounds().getHeight();
  }

  /** Puts the cursor into the field, and can be typed in at once. */
  void focus(LineForm line, EntryField field) {
    LineSlot slot = slot(line);
    if (!slot.isMade()) {
      slot.row();
      slot.applyCss();
      column.layout();
    }
    slot.row().field(field).requestFocus();
  }

  /** Fields out of sight come into it when they get the cursor by another way than Tab. */
  void reveal(LineRow row) {
    double hidden = hidden();
    if (hidden <= 0 || row.getParent() == null) {
      return;
    }
    Bounds at = row.getParent().getBoundsInParent();
    double top = top();
    if (at.getMinY() < top) {
      setVvalue(at.getMinY() / hidden);
    } else if (at.getMaxY() > top + getViewportBounds().getHeight()) {
      setVvalue((at.getMaxY() - getViewportBounds().getHeight()) / hidden);
    }
  }
}
