package plumbline.views.corrections;

import java.time.Clock;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntrySummary;
import plumbline.domain.finance.correction.Reversal;
import plumbline.domain.finance.correction.ReversalPreview;
import plumbline.domain.finance.correction.ReversalStyle;
import plumbline.views.field.DateField;
import plumbline.views.field.LabelledField;
import plumbline.views.journal.books.Books;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;
import plumbline.views.widget.ListFocus;
import plumbline.views.widget.StatePane;

/** Both entries before the reversal is posted, its date and its reason. */
final class ReverseView extends VBox {
  private static final Texts TEXTS = Texts.of(ReverseView.class);

  private static final ObservableValue<String> NO_MESSAGE = new ReadOnlyStringWrapper("");

  private final ReverseModel model;
  private final Books books;
  private final Moments moments;
  private final Label title = new Label();
  private final Label style = new Label();
  private final Label original = new Label();
  private final Label reversal = new Label();
  private final DateField date;
  private final TextField reason = new TextField();
  private final BothEntries entries = new BothEntries();
  private final HBox banner = new HBox(12);
  private final FontIcon sign = new FontIcon();
  private final Label words = new Label();
  private final StatePane states;
  private final ListFocus focus;

  ReverseView(ReverseModel model, Books books, Clock clock) {
    super(16);
    this.model = model;
    this.books = books;
    moments = Moments.ofProgram(clock);
    getStyleClass().addAll("desk-screen", "screen-content");
    CorrectionStyle.dress(this);
    date = new DateField(model.date());
    date.setId("reversal-date");
    reason.setId("reversal-reason");
    reason.setPromptText(TEXTS.get("reverse.reasonPrompt"));
    reason.textProperty().bindBidirectional(model.reasonProperty());
    title.getStyleClass().add("text-title");
    style.getStyleClass().add("text-muted");
    HBox top = new HBox(16, title, style);
    top.setAlignment(Pos.BASELINE_LEFT);
    VBox.setVgrow(entries, Priority.ALWAYS);
    VBox content = new VBox(16, top, banner(), fields(), both(), entries);
    states = new StatePane(content, clock);
    VBox.setVgrow(states, Priority.ALWAYS);
    focus = ListFocus.keep(this, content, reason);
    getChildren().addAll(states, new KeyHints(keys()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.stateProperty().subscribe(this::show);
    model.refusals().subscribe(() -> show(model.stateProperty().get()));
    model.cursorProperty().subscribe(field -> field.ifPresent(this::focus));
    books.chartProperty().subscribe(() -> show(model.stateProperty().get()));
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.post")),
        new KeyHint("Enter", TEXTS.get("keys.next")),
        new KeyHint("+ \u2212 t", TEXTS.get("keys.date")),
        new KeyHint("Esc", TEXTS.get("keys.back")));
  }

  void focusFirst() {
    focus.request();
  }

  private void focus(String field) {
    (field.equals(Reversal.DATE) ? date : reason).requestFocus();
  }

  private Node banner() {
    banner.getStyleClass().add("reversal-banner");
    banner.setAlignment(Pos.CENTER_LEFT);
    words.setWrapText(true);
    words.setId("reversal-banner");
    banner.getChildren().addAll(sign, words);
    banner.managedProperty().bind(banner.visibleProperty());
    return banner;
  }

  private Node fields() {
    LabelledField dates = new LabelledField(TEXTS.get("reverse.date"), date, NO_MESSAGE);
    dates.setPrefWidth(280);
    dates.setMinWidth(200);
    LabelledField reasons = new LabelledField(TEXTS.get("reverse.reason"), reason, NO_MESSAGE);
    HBox.setHgrow(reasons, Priority.ALWAYS);
    return new VBox(
        4,
        new HBox(16, dates, reasons),
        message(date, Reversal.DATE),
        message(reason, Reversal.REASON));
  }

  /** Below both fields, where a sentence has room. */
  private Label message(TextField field, String name) {
    return LabelledField.message(field, Bindings.valueAt(model.refusals(), name).orElse(""));
  }

  private Node both() {
    original.setWrapText(true);
    reversal.setWrapText(true);
    HBox both = new HBox(16, original, reversal);
    for (Label side : List.of(original, reversal)) {
      side.setMaxWidth(Double.MAX_VALUE);
      side.setPrefWidth(400);
      side.setMinHeight(USE_PREF_SIZE);
      HBox.setHgrow(side, Priority.ALWAYS);
    }
    return both;
  }

  private void show(ReverseState state) {
    switch (state) {
      case ReverseState.Reading _ -> states.showLoading();
      case ReverseState.Shown(var preview) ->
          show(preview, Meaning.RED, model.refusals().getOrDefault(ReverseModel.WHOLE, ""));
      case ReverseState.Sent(var preview) ->
          show(preview, Meaning.AMBER, TEXTS.get("reverse.posting"));
      case ReverseState.Unanswered(var preview, var failure) ->
          show(
              preview,
              Meaning.RED,
              TEXTS.get("reverse.unanswered", moments.timeOfDay(failure.at()), failure.reason()));
      case ReverseState.Impossible(String why) -> states.showEmpty(why);
      case ReverseState.Failed(var failure) ->
          states.showFailed(TEXTS.get("reverse.failed"), failure, model::read);
    }
  }

  private void show(ReversalPreview.Ready preview, Meaning meaning, String sentence) {
    EntrySummary entry = preview.original().summary();
    EntryDraft back = preview.reversal();
    title.setText(TEXTS.get("reverse.title", entry.number()));
    style.setText(
        preview.style() == ReversalStyle.NEGATIVE
            ? TEXTS.get("reverse.negative")
            : TEXTS.get("reverse.opposite"));
    original.setText(
        TEXTS.get(
            "reverse.original",
            entry.number(),
            moments.date(entry.postingDate()),
            entry.description()));
    reversal.setText(
        TEXTS.get("reverse.reversal", moments.date(back.postingDate()), back.description()));
    entries.show(preview, books.chart());
    boolean moved = sentence.isEmpty() && preview.isMoved();
    String said =
        moved
            ? TEXTS.get(
                "reverse.moved", moments.date(preview.wished()), moments.date(back.postingDate()))
            : sentence;
    Meaning shown = moved ? Meaning.AMBER : meaning;
    words.setText(said);
    sign.setIconCode(shown.sign());
    shown.mark(banner);
    banner.setVisible(!said.isEmpty());
    states.showContent();
  }

  private void key(KeyEvent key) {
    if (key.getCode() != KeyCode.ENTER) {
      return;
    }
    key.consume();
    if (key.isShortcutDown()) {
      model.post();
    } else if (date.isFocused()) {
      reason.requestFocus();
    } else {
      date.requestFocus();
    }
  }
}
