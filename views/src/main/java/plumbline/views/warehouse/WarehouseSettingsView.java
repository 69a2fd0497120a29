package plumbline.views.warehouse;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.domain.logistics.setting.AdjustmentReason;
import plumbline.views.dialog.Dialogs;
import plumbline.views.field.ChoiceField;
import plumbline.views.field.DropDownLayer;
import plumbline.views.form.EditField;
import plumbline.views.form.EditPane;
import plumbline.views.form.ListBesideForm;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** Limits, reasons and places, one list at a time with its form; F6 goes to the next. */
final class WarehouseSettingsView extends StackPane {
  private static final Texts TEXTS = Texts.of(WarehouseSettingsView.class);
  private static final int PLACES = 2;

  private final SettingSections sections;
  private final Dialogs dialogs;
  private final Clock clock;
  private final DropDownLayer layer = new DropDownLayer();
  private final List<Label> names;
  private final List<ListBesideForm<?, ?>> lists;
  private int shown;

  WarehouseSettingsView(SettingSections sections, Dialogs dialogs, Clock clock) {
    this.sections = sections;
    this.dialogs = dialogs;
    this.clock = clock;
    getStyleClass().addAll("desk-screen", "warehouse-settings");
    getStylesheets()
        .add(
            Objects.requireNonNull(WarehouseSettingsView.class.getResource("warehouse.css"))
                .toExternalForm());
    names =
        Stream.of("section.limits", "section.reasons", "section.places")
            .map(key -> new Label(TEXTS.get(key)))
            .toList();
    lists = List.of(limits(), reasons(), places());
    HBox head = new HBox(16);
    head.getStyleClass().add("section-names");
    head.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().addAll(names);
    StackPane body = new StackPane();
    body.getChildren().addAll(lists);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(new VBox(head, body), layer);
    showSection(0);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", TEXTS.get("keys.change")),
        new KeyHint("F6", TEXTS.get("keys.section")),
        new KeyHint("Ctrl+N", TEXTS.get("keys.new")),
        new KeyHint("Ctrl+Enter", TEXTS.get("keys.save")),
        new KeyHint("Ctrl+F", TEXTS.get("keys.filter")),
        new KeyHint("F5", TEXTS.get("keys.refresh")),
        new KeyHint("Esc", TEXTS.get("keys.leave")));
  }

  void focusFirst() {
    lists.get(shown).focusFirst();
  }

  void focusFilter() {
    lists.get(shown).focusFilter();
  }

  boolean back() {
    return lists.get(shown).back();
  }

  private ListBesideForm<?, ?> limits() {
    var form = sections.limits().edit().form();
    return list(
        sections.limits(),
        SettingTables.limits(),
        List.of(EditField.text(form, LimitKind.VALUE, TEXTS.get("edit.value"), false)),
        limit -> limit.map(known -> LimitKind.name(known.name())).orElse(""),
        TEXTS.get("limits.empty"));
  }

  private ListBesideForm<?, ?> reasons() {
    var form = sections.reasons().edit().form();
    EditField use =
        new EditField(
            ReasonKind.CLOSED,
            TEXTS.get("edit.use"),
            new ChoiceField<>(ReasonKind.choices(), form.text(ReasonKind.CLOSED), layer),
            false);
    return list(
        sections.reasons(),
        SettingTables.reasons(),
        List.of(EditField.text(form, ReasonKind.NAME, TEXTS.get("edit.name"), true), use),
        reason -> reason.map(AdjustmentReason::name).orElseGet(() -> TEXTS.get("reason.new")),
        TEXTS.get("reasons.empty"));
  }

  private ListBesideForm<?, ?> places() {
    var form = sections.places().edit().form();
    return list(
        sections.places(),
        SettingTables.places(),
        List.of(EditField.text(form, PlaceKind.LOCATION, TEXTS.get("edit.location"), false)),
        place ->
            place
                .map(
                    known ->
                        TEXTS.get(
                            "place.title",
                            known.product().sku(),
                            known.product().name(),
                            known.warehouse().name()))
                .orElse(""),
        TEXTS.get("places.empty"));
  }

  private <T> ListBesideForm<T, T> list(
      SettingList<T> source,
      TableView<T> table,
      List<EditField> fields,
      Function<Optional<T>, String> titles,
      String empty) {
    EditPane<T> form =
        new EditPane<>(source.edit(), fields.stream().map(List::of).toList(), titles, clock);
    return new ListBesideForm<>(
        source,
        table,
        form,
        keys(),
        new ListBesideForm.Words(
            empty, TEXTS.get("settings.noMatch"), TEXTS.get("settings.failed")),
        clock);
  }

  void showSection(int section) {
    shown = section;
    for (int i = 0; i < lists.size(); i++) {
      lists.get(i).setVisible(i == section);
      names.get(i).getStyleClass().remove("text-strong");
      if (i == section) {
        names.get(i).getStyleClass().add("text-strong");
      }
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.F6) {
      key.consume();
      showSection((shown + 1) % lists.size());
      focusFirst();
    } else if (shown != PLACES && !sections.manages() && changes(key)) {
      key.consume();
      dialogs.notice(TEXTS.get("settings.notYours"));
    }
  }

  private static boolean changes(KeyEvent key) {
    return (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TableView)
        || (key.isShortcutDown() && key.getCode() == KeyCode.N);
  }
}
