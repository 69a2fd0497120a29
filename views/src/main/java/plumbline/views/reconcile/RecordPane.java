package plumbline.views.reconcile;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.Disagreement;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.KeyHints;

/** The selected disagreement: both values, since when, what is suggested and why, and deciding. */
final class RecordPane extends ScrollPane {
  private static final Texts TEXTS = Texts.of(RecordPane.class);

  private final ReconcileViewModel model;
  private final RecordWords words;
  private final Label what = new Label();
  private final FontIcon sign = new FontIcon();
  private final Label state = new Label("", sign);
  private final Label history = new Label();
  private final ValueColumns values;
  private final Strip changed = new Strip(Feather.REFRESH_CW, "caution", "");
  private final Strip left = new Strip(Feather.CHECK, "plain-strip", "");
  private final Strip readOnly = new Strip(Feather.LOCK, "plain-strip", "");
  private final Label suggestion = sentence("text-strong");
  private final Label consequence = sentence("text-muted");
  private final VBox unknown;
  private final Label unknownWhy = sentence("mean-unknown");
  private final SettlementPane settlement;
  private final DecisionPane decision;
  private final VBox content = new VBox(12);
  private long shownId = -1;

  RecordPane(
      ReconcileViewModel model,
      RecordWords words,
      SettlementWords settlements,
      ValueWords valueWords,
      Runnable backToList) {
    this.model = model;
    this.words = words;
    values = new ValueColumns(valueWords);
    settlement = new SettlementPane(settlements, model::retry);
    decision = new DecisionPane(model, backToList);
    Label cure = sentence("plain");
    cure.setText(TEXTS.get("record.unknownCure"));
    unknown = new VBox(4, unknownWhy, cure);
    unknown.getStyleClass().add("unknown-box");
    setId("record");
    getStyleClass().add("record-pane");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    content.getStyleClass().add("record-content");
    content
        .getChildren()
        .addAll(
            head(),
            values,
            changed,
            left,
            unknown,
            suggestion,
            consequence,
            settlement,
            decision,
            readOnly);
    setContent(content);
    decision
        .askingProperty()
        .subscribe(asking -> model.shown().selectedProperty().get().ifPresent(this::arrange));
    readOnly.say(model.readOnlyReason().orElse(""));
    model.shown().selectedProperty().subscribe(this::show);
    model.changeProperty().subscribe(change -> changed.say(change.map(words::changed).orElse("")));
  }

  DecisionPane decision() {
    return decision;
  }

  /** Another second has passed. */
  void grow() {
    model
        .shown()
        .selectedProperty()
        .get()
        .ifPresent(row -> history.setText(words.history(row.disagreement())));
  }

  private VBox head() {
    what.getStyleClass().add("text-strong");
    what.setWrapText(true);
    state.setMinWidth(USE_PREF_SIZE);
    state.getStyleClass().add("open-count");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label keys = new Label(TEXTS.get("record.step"), KeyHints.keys("J K"));
    keys.getStyleClass().add("text-small");
    keys.setMinWidth(USE_PREF_SIZE);
    history.getStyleClass().add("text-small");
    HBox line = new HBox(12, what, state, gap, keys);
    line.getStyleClass().add("record-head");
    return new VBox(2, line, history);
  }

  private void show(Optional<DisagreementRow> selected) {
    content.setVisible(selected.isPresent());
    selected.ifPresent(this::show);
  }

  private void show(DisagreementRow row) {
    Disagreement disagreement = row.disagreement();
    what.setText(FieldWords.what(disagreement));
    Meaning meaning = StateCell.meaning(disagreement.state());
    meaning.mark(state);
    sign.setIconCode(meaning.sign());
    state.getStyleClass().remove("hatched");
    if (disagreement.state() == State.UNKNOWN) {
      state.getStyleClass().add("hatched");
    }
    state.setText(FieldWords.state(disagreement.state()));
    history.setText(words.history(disagreement));
    values.show(disagreement);
    left.say(row.gone() && !row.isSettled() ? TEXTS.get("record.left") : "");
    unknownWhy.setText(words.unknown(disagreement));
    suggestion.setText(words.suggestion(disagreement));
    consequence.setText(
        disagreement.state() == State.IN_FLIGHT
            ? words.inFlight(disagreement)
            : words.consequence(disagreement));
    settlement.show(row);
    arrange(row);
    if (row.id() != shownId) {
      shownId = row.id();
      setVvalue(0);
      decision.show(disagreement);
    } else {
      decision.update(disagreement);
    }
  }

  /** Only what belongs to the state it is in; while a reason is asked for, room for that. */
  private void arrange(DisagreementRow row) {
    boolean uncertain = row.disagreement().state() == State.UNKNOWN;
    boolean over = row.gone() || row.isSettled() || row.isSettling();
    boolean asking = decision.askingProperty().get();
    boolean open = !uncertain && !over && !row.isUnanswered();
    present(unknown, uncertain);
    present(suggestion, !uncertain && !asking);
    present(consequence, !uncertain && !over && !asking);
    present(decision, open && model.readOnlyReason().isEmpty());
  }

  private static void present(Region node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }

  private static Label sentence(String styleClass) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
