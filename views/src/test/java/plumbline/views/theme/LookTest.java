package plumbline.views.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.views.screen.Toolkit;

class LookTest {
  private final Preferences node = Preferences.userRoot().node("plumbline-test-look");

  @AfterEach
  void forget() throws BackingStoreException {
    node.removeNode();
  }

  @Test
  void changing_the_theme_recolours_what_is_shown_at_once() {
    Toolkit.run(
        () -> {
          Look look = new Look(ThemePreference.none());
          Label label = new Label("words");
          label.getStyleClass().add("text-title");
          Scene scene = look.dress(new Scene(new StackPane(label)));
          scene.getRoot().applyCss();
          assertThat(label.getTextFill()).isEqualTo(Color.web("#1a1e24"));
          look.choose(Theme.DARK);
          scene.getRoot().applyCss();
          assertThat(label.getTextFill()).isEqualTo(Color.web("#e4e7eb"));
        });
  }

  @Test
  void the_choice_is_there_again_after_a_restart() {
    Toolkit.run(
        () -> {
          Look before = new Look(new UserThemePreference(node));
          assertThat(before.themeProperty().get()).isEqualTo(Theme.LIGHT);
          before.choose(Theme.DARK);
          before.choose(Density.COMFORTABLE);
          Look after = new Look(new UserThemePreference(node));
          assertThat(after.themeProperty().get()).isEqualTo(Theme.DARK);
          assertThat(after.densityProperty().get()).isEqualTo(Density.COMFORTABLE);
        });
  }

  @Test
  void every_figure_of_the_type_family_is_equally_wide() {
    Toolkit.run(
        () -> {
          new Look(ThemePreference.none());
          for (javafx.scene.text.FontWeight weight :
              new javafx.scene.text.FontWeight[] {
                javafx.scene.text.FontWeight.NORMAL, javafx.scene.text.FontWeight.BOLD
              }) {
            Font font = Font.font("Inter Tabular", weight, 13);
            assertThat(font.getFamily()).isEqualTo("Inter Tabular");
            assertThat(width("1111111111", font)).isEqualTo(width("0000000000", font));
            assertThat(width("ű", font)).isNotEqualTo(width("\uffff", font));
          }
        });
  }

  private static double width(String words, Font font) {
    Text text = new Text(words);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }
}
