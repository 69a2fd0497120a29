package plumbline.views.signin;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import plumbline.views.text.Texts;

/** The users of the demo company. Moving over one fills the form; Enter signs in. */
final class DemoUsers extends VBox {
  private static final Texts TEXTS = Texts.of(DemoUsers.class);
  private static final double ROW = 48;

  DemoUsers(List<DemoUser> users, SignInModel model, Runnable onPicked) {
    getStyleClass().add("demo-users");
    Label title = new Label(TEXTS.get("demo.title"));
    title.getStyleClass().add("text-strong");
    Label hint = new Label(TEXTS.get("demo.hint"));
    hint.getStyleClass().add("text-small");
    hint.setWrapText(true);
    ListView<DemoUser> list = new ListView<>(FXCollections.observableArrayList(users));
    list.setId("demo-users");
    list.setAccessibleText(TEXTS.get("demo.title"));
    list.setCellFactory(view -> new Cell());
    list.setFixedCellSize(ROW);
    list.setPrefHeight(Math.min(7, users.size()) * ROW + 2);
    list.setPrefWidth(304);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            picked -> {
              if (picked != null) {
                model.pick(picked);
              }
            });
    list.setOnMouseClicked(click -> onPicked.run());
    list.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER && !list.getSelectionModel().isEmpty()) {
            key.consume();
            model.signIn();
          }
        });
    list.focusedProperty()
        .subscribe(
            focused -> {
              if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
              }
            });
    getChildren().addAll(title, hint, list);
  }

  private static final class Cell extends ListCell<DemoUser> {
    private final Label name = new Label();
    private final Label job = new Label();
    private final VBox both = new VBox(2, name, job);

    Cell() {
      name.getStyleClass().add("text-strong");
      job.getStyleClass().add("text-small");
      both.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(DemoUser user, boolean empty) {
      super.updateItem(user, empty);
      setText(null);
      setGraphic(empty || user == null ? null : both);
      if (!empty && user != null) {
        name.setText(user.name());
        job.setText(TEXTS.get("demo.job", user.job(), user.user()));
        setAccessibleText(name.getText() + ", " + job.getText());
      }
    }
  }
}
