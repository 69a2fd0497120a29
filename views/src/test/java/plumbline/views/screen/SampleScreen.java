package plumbline.views.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Link;
import plumbline.views.shell.Screen;
import plumbline.views.widget.KeyHint;
import plumbline.views.widget.KeyHints;

/** A screen with a filter and a field, that remembers what the shell asked of it. */
public final class SampleScreen implements Screen {
  /** Names a sample screen. */
  public record SampleLink(String name, String desk) implements Link {
    public SampleLink(String name) {
      this(name, "journal");
    }
  }

  public final List<String> asked = new ArrayList<>();
  private final String name;
  private final TextField filter = new TextField();
  private final TextField field = new TextField();
  private final VBox node;

  public SampleScreen(String name) {
    this.name = name;
    filter.setId("filter-" + name);
    filter.setPromptText("Filter");
    field.setId("field-" + name);
    Label label = new Label("Description");
    label.getStyleClass().add("text-small");
    Label title = new Label(name);
    title.getStyleClass().add("text-title");
    node = new VBox(8, title, filter, label, field, new KeyHints(keys()));
    node.setPadding(new Insets(16));
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(name);
  }

  @Override
  public Ikon icon() {
    return Feather.BOOK_OPEN;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+Enter", "post and next"),
        new KeyHint("Ctrl+T", "template"),
        new KeyHint("Ctrl+R", "reverse…"));
  }

  @Override
  public void focusFirst() {
    field.requestFocus();
  }

  @Override
  public void refresh() {
    asked.add("refresh");
  }

  @Override
  public void filter() {
    asked.add("filter");
    filter.requestFocus();
  }

  @Override
  public boolean back() {
    asked.add("back");
    return true;
  }

  @Override
  public void closed() {
    asked.add("closed");
  }
}
