package plumbline.views.journal.posted;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.finance.EntrySummary;
import plumbline.domain.finance.PostedEntry;
import plumbline.views.journal.books.Books;
import plumbline.views.journal.look.JournalStyle;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;

/** A posted entry in the layout it was typed in. It can be read and copied, never changed. */
final class PostedEntryView extends VBox {
  private static final Texts TEXTS = Texts.of(PostedEntryView.class);

  private final PostedEntryModel model;
  private final Moments moments;
  private final Amounts amounts = Amounts.ofProgram();
  private final VBox content = new VBox(16);
  private final StatePane states;
  private final Label title = new Label(TEXTS.get("posted.title"));
  private final Label total = new Label();
  private final Label posted = new Label();
  private final TextField postingDate = copyable();
  private final TextField documentDate = copyable();
  private final TextField reference = copyable();
  private final TextField description = copyable();
  private final LinesTable lines;
  private final ListFocus focus;
  private final List<PostedPart> parts;

  PostedEntryView(PostedEntryModel model, Books books, Clock clock, List<PostedPart> parts) {
    this.model = model;
    this.parts = List.copyOf(parts);
    moments = Moments.ofProgram(clock);
    lines = new LinesTable(books);
    getStyleClass().addAll("desk-screen", "entry-view", "screen-content");
    JournalStyle.dress(this);
    HBox dates =
        new HBox(
            16,
            labelled("entry.postingDate", postingDate),
            labelled("entry.documentDate", documentDate),
            labelled("entry.reference", reference));
    dates.getChildren().forEach(box -> HBox.setHgrow(box, Priority.ALWAYS));
    VBox.setVgrow(lines, Priority.ALWAYS);
    content.getChildren().addAll(top(), dates, labelled("entry.description", description));
    this.parts.forEach(part -> content.getChildren().add(part.node()));
    content.getChildren().add(lines);
    states = new StatePane(content, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    getChildren().addAll(states, new KeyHints(keys()));
    setSpacing(16);
    focus = ListFocus.keep(this, content, lines);
    model.readingProperty().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  List<KeyHint> keys() {
    List<KeyHint> keys = new ArrayList<>();
    parts.forEach(part -> keys.addAll(part.keys()));
    keys.add(new KeyHint("Esc", TEXTS.get("keys.back")));
    return keys;
  }

  private void key(KeyEvent key) {
    if (parts.stream().anyMatch(part -> part.take(key))) {
      key.consume();
    }
  }

  void focusFirst() {
    focus.request();
  }

  private HBox top() {
    title.getStyleClass().add("text-title");
    total.getStyleClass().add("text-title");
    posted.getStyleClass().add("text-muted");
    posted.setGraphic(new FontIcon(Feather.LOCK));
    Region middle = new Region();
    HBox.setHgrow(middle, Priority.ALWAYS);
    Label words = new Label(TEXTS.get("posted.total"));
    words.getStyleClass().add("text-muted");
    HBox top = new HBox(16, title, posted, middle, words, total);
    top.setAlignment(Pos.BASELINE_LEFT);
    return top;
  }

  private void show(EntryReading reading) {
    switch (reading) {
      case EntryReading.Nothing _ -> states.showEmpty(TEXTS.get("posted.nothing"));
      case EntryReading.Underway _ -> states.showLoading();
      case EntryReading.Shown(PostedEntry entry) -> {
        fill(entry);
        states.showContent();
      }
      case EntryReading.Missing _ -> states.showEmpty(TEXTS.get("posted.missing"));
      case EntryReading.Failed(var id, var failure) ->
          states.showFailed(TEXTS.get("posted.failed"), failure, () -> model.read(id));
    }
  }

  private void fill(PostedEntry entry) {
    EntrySummary summary = entry.summary();
    title.setText(TEXTS.get("posted.titleOf", summary.number()));
    total.setText(amounts.money(summary.total()));
    posted.setText(TEXTS.get("posted.by", summary.postedBy(), moments.moment(summary.postedAt())));
    postingDate.setText(moments.date(summary.postingDate()));
    documentDate.setText(moments.date(entry.documentDate()));
    reference.setText(summary.reference());
    description.setText(summary.description());
    lines.show(entry.lines());
    lines.getSelectionModel().selectFirst();
    parts.forEach(part -> part.show(entry));
  }

  private static TextField copyable() {
    TextField field = new TextField();
    field.setEditable(false);
    return field;
  }

  private static VBox labelled(String key, TextField field) {
    Label label = new Label(TEXTS.get(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    VBox box = new VBox(4, label, field);
    box.setPrefWidth(200);
    return box;
  }
}
