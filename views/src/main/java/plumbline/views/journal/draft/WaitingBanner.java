package plumbline.views.journal.draft;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;

/** How many entries wait for the server; not there while none does. */
public final class WaitingBanner extends HBox {
  private static final Texts TEXTS = Texts.of(WaitingBanner.class);

  private final DraftDesk drafts;
  private final Moments moments;
  private final Label words = new Label();

  public WaitingBanner(DraftDesk drafts, Workbench bench) {
    super(12);
    this.drafts = drafts;
    moments = Moments.ofProgram(bench.clock());
    setId("waiting");
    getStyleClass().add("entry-banner");
    setAlignment(Pos.CENTER_LEFT);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    FontIcon sign = new FontIcon(Meaning.AMBER.sign());
    Meaning.AMBER.mark(this);
    getChildren().addAll(sign, words);
    managedProperty().bind(visibleProperty());
    drafts.waiting().subscribe(this::show);
    show();
  }

  private void show() {
    int count = drafts.waiting().size();
    setVisible(count > 0);
    words.setText(
        count == 0
            ? ""
            : TEXTS.get(
                "waiting.count", count, moments.timeOfDay(drafts.waiting().getFirst().savedAt())));
    setAccessibleText(words.getText());
  }
}
