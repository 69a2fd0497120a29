package plumbline.views.signin;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.signin.SignInModel.Field;
import plumbline.views.signin.SignInModel.Message;
import plumbline.views.text.Texts;

/** Signing in: where, who, the password; demo users to pick from when there are any. */
public final class SignInView extends StackPane {
  private static final Texts TEXTS = Texts.of(SignInView.class);

  private final TextField user = new TextField();
  private final PasswordField password = new PasswordField();
  private final Label message = new Label();
  private final Button enter = new Button(TEXTS.get("enter"));
  private final HBox messageRow = new HBox(8, new FontIcon(Feather.ALERT_TRIANGLE), message);

  public SignInView(SignInModel model, List<DemoUser> demoUsers) {
    getStyleClass().add("sign-in");
    user.setId("user");
    password.setId("password");
    user.textProperty().bindBidirectional(model.userProperty());
    password.textProperty().bindBidirectional(model.passwordProperty());
    message.setWrapText(true);
    message.setId("sign-in-message");
    messageRow.getStyleClass().add("refusal");
    enter.setId("enter");
    enter.setDefaultButton(true);
    enter.setMaxWidth(Double.MAX_VALUE);
    enter.setOnAction(pressed -> model.signIn());
    model.busyProperty().subscribe(busy -> enter.setText(TEXTS.get(busy ? "busy" : "enter")));
    model.messageProperty().subscribe(this::say);
    HBox card = new HBox(form(model.server()));
    card.getStyleClass().add("sign-in-card");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    if (!demoUsers.isEmpty()) {
      card.getChildren().add(new DemoUsers(demoUsers, model, password::requestFocus));
    }
    getChildren().add(card);
  }

  /** To be called once the view is on the screen. */
  public void focusFirst() {
    user.requestFocus();
  }

  private VBox form(Server server) {
    Label product = new Label("Plumbline");
    product.getStyleClass().add("text-title");
    HBox brand = new HBox(12, new Mark(), product);
    brand.setAlignment(Pos.CENTER_LEFT);
    Label where = new Label(TEXTS.get("where", server.database(), server.host()));
    where.setGraphic(new FontIcon(Feather.SERVER));
    where.getStyleClass().add("text-muted");
    VBox form =
        new VBox(
            16,
            brand,
            where,
            field(TEXTS.get("user"), user),
            field(TEXTS.get("password"), password),
            messageRow,
            enter);
    form.getStyleClass().add("sign-in-form");
    return form;
  }

  private static Node field(String words, TextInputControl control) {
    Label label = new Label(words);
    label.setLabelFor(control);
    label.getStyleClass().add("field-label");
    return new VBox(4, label, control);
  }

  private void say(Optional<Message> said) {
    messageRow.setVisible(said.isPresent());
    messageRow.setManaged(said.isPresent());
    said.ifPresent(
        problem -> {
          message.setText(problem.sentence());
          (problem.field() == Field.USER ? user : password).requestFocus();
        });
  }
}
