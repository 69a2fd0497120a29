package plumbline.views.stock;

import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import plumbline.domain.logistics.lot.LotStock;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/**
 * The lots of the product under the cursor: how much of each is where, and until when it is good.
 */
final class LotsStrip extends ScrollPane {
  private static final Texts TEXTS = Texts.of(LotsStrip.class);
  private static final double HIGHEST = 76;

  private final FlowPane lots = new FlowPane(8, 6);
  private final Amounts amounts = Amounts.ofProgram();
  private final Moments moments;

  LotsStrip(LotsModel model, Clock clock) {
    moments = Moments.ofProgram(clock);
    getStyleClass().add("lots-strip");
    setContent(lots);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMaxHeight(HIGHEST);
    setMinHeight(USE_PREF_SIZE);
    setFocusTraversable(false);
    managedProperty().bind(visibleProperty());
    model.readingProperty().subscribe(this::show);
  }

  private void show(LotsModel.Reading reading) {
    setVisible(!(reading instanceof LotsModel.Reading.Nothing));
    List<Node> shown =
        switch (reading) {
          case LotsModel.Reading.Nothing _ -> List.of();
          case LotsModel.Reading.Shown(List<LotStock> found) ->
              found.isEmpty()
                  ? List.of(new Label(TEXTS.get("lots.none")))
                  : found.stream().<Node>map(this::lot).toList();
          case LotsModel.Reading.Failed(var failure) ->
              List.of(new Label(TEXTS.get("lots.ofRow.failed", failure.reason())));
        };
    lots.getChildren().setAll(shown);
  }

  private Label lot(LotStock lot) {
    LotState state = LotState.of(lot);
    Label label =
        new Label(
            TEXTS.get(
                "lot.ofRow",
                lot.code(),
                amounts.quantity(lot.onHand()),
                lot.warehouse(),
                lot.expiresOn() == null
                    ? state.words()
                    : TEXTS.get("lot.untilThen", moments.date(lot.expiresOn()), state.words())),
            new FontIcon(state.meaning().sign()));
    label.getStyleClass().add("lot");
    state.meaning().mark(label);
    return label;
  }
}
