package plumbline.views.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.shell.OpenScreens.Entry;
import plumbline.views.text.Texts;

/** The open screens as tabs. A screen gets the cursor where work begins when it first shows. */
final class ScreenTabs extends StackPane {
  private static final Texts TEXTS = Texts.of(ScreenTabs.class);

  private final OpenScreens screens;
  private final TabPane pane = new TabPane();
  private final Map<Entry, Tab> tabs = new HashMap<>();
  private final Map<Entry, Node> lastFocus = new HashMap<>();
  private final Set<Entry> seen = new HashSet<>();
  private boolean adding;

  ScreenTabs(OpenScreens screens) {
    this.screens = screens;
    getStyleClass().add("screen-tabs");
    Label hint = new Label(TEXTS.get("tabs.empty"));
    hint.getStyleClass().add("text-muted");
    getChildren().addAll(hint, pane);
    pane.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
    pane.setTabMaxWidth(220);
    pane.setFocusTraversable(false);
    screens.entries().forEach(this::add);
    screens.entries().addListener(this::changed);
    screens.frontProperty().subscribe(this::bringForward);
    pane.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    sceneProperty().subscribe(scene -> screens.frontProperty().get().ifPresent(this::focus));
    sceneProperty()
        .flatMap(scene -> scene.focusOwnerProperty())
        .subscribe(owner -> Optional.ofNullable(owner).ifPresent(this::rememberFocus));
    hint.visibleProperty().bind(pane.visibleProperty().not());
    pane.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(pane.getTabs()));
  }

  private void changed(ListChangeListener.Change<? extends Entry> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::add);
      for (Entry gone : change.getRemoved()) {
        Tab tab = tabs.remove(gone);
        pane.getTabs().remove(tab);
        lastFocus.remove(gone);
        seen.remove(gone);
      }
    }
  }

  private void add(Entry entry) {
    Tab tab = new Tab();
    tab.textProperty().bind(entry.screen().title());
    tab.setGraphic(new FontIcon(entry.screen().icon()));
    tab.setContent(entry.screen().node());
    tab.setUserData(entry);
    tab.setOnCloseRequest(
        request -> {
          request.consume();
          screens.close(entry.link());
        });
    tabs.put(entry, tab);
    adding = true; // the pane selects its first tab by itself, before its content can be focused
    pane.getTabs().add(tab);
    adding = false;
  }

  private void bringForward(Optional<Entry> front) {
    front.map(tabs::get).ifPresent(pane.getSelectionModel()::select);
    front.ifPresent(this::focus);
  }

  private void selected(Tab tab) {
    if (!adding
        && tab != null
        && tab.getUserData() instanceof Entry entry
        && tabs.containsKey(entry)) {
      screens.frontProperty().set(Optional.of(entry));
    }
  }

  private void focus(Entry entry) {
    if (getScene() == null) {
      return;
    }
    pane.applyCss(); // a tab's content joins the scene only when the skin was made
    pane.layout();
    if (seen.add(entry)) {
      entry.screen().focusFirst();
    } else {
      Optional.ofNullable(lastFocus.get(entry))
          .ifPresentOrElse(Node::requestFocus, entry.screen()::focusFirst);
    }
  }

  private void rememberFocus(Node owner) {
    screens
        .frontProperty()
        .get()
        .filter(entry -> isInside(owner, entry.screen().node()))
        .ifPresent(entry -> lastFocus.put(entry, owner));
  }

  private static boolean isInside(Node node, Node pane) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
