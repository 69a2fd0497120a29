package plumbline.views.shell;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import plumbline.views.dialog.Layers;
import plumbline.views.theme.Look;

/** The program's window: first the splash, then sign-in, then the shell, in the same place. */
public final class MainWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 700;

  private final Stage stage;
  private final Layers layers = new Layers();

  public MainWindow(Stage stage, Look look) {
    this.stage = stage;
    Scene scene = look.dress(new Scene(layers, WIDTH, HEIGHT));
    OneKeyOneField.in(layers);
    stage.setScene(scene);
    stage.setTitle("Plumbline");
    stage.getIcons().add(icon());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
  }

  private static Image icon() {
    URL found = Objects.requireNonNull(MainWindow.class.getResource("icon.png"));
    return new Image(found.toExternalForm());
  }

  public Layers layers() {
    return layers;
  }

  public Scene scene() {
    return stage.getScene();
  }

  public void show(Node content) {
    layers.setContent(content);
    stage.show();
  }
}
