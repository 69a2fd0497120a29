package plumbline.views.stock;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.lot.LotStock;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.widget.Columns;
import plumbline.views.widget.WideColumn;

/** Lots with how long they are good, in words and colour. */
final class ExpiringTable extends TableView<LotStock> {
  private static final Texts TEXTS = Texts.of(ExpiringTable.class);

  ExpiringTable(ObservableList<LotStock> lots, Clock clock) {
    super(lots);
    setId("expiring");
    setPlaceholder(new Label(""));
    setAccessibleText(TEXTS.get("lots.title"));
    Moments moments = Moments.ofProgram(clock);
    TableColumn<LotStock, LotStock> state =
        Columns.number("", TEXTS.get("lot.state"), 128, lot -> lot, lot -> "");
    state.getStyleClass().remove("numeric");
    state.setCellFactory(column -> new StateCell());
    TableColumn<LotStock, ?> name = Columns.text("", TEXTS.get("stock.name"), 160, LotStock::name);
    getColumns()
        .setAll(
            List.of(
                state,
                Columns.text(
                    "",
                    TEXTS.get("lot.until"),
                    112,
                    lot -> Optional.ofNullable(lot.expiresOn()).map(moments::date).orElse("")),
                Columns.text("", TEXTS.get("lot.code"), 112, LotStock::code),
                Columns.text("", TEXTS.get("stock.sku"), 96, LotStock::sku),
                name,
                Columns.text("", TEXTS.get("lot.warehouse"), 120, LotStock::warehouse),
                Columns.quantity("", TEXTS.get("lot.quantity"), 128, LotStock::onHand),
                Columns.text("", TEXTS.get("stock.unit"), 48, LotStock::unit)));
    getColumns().forEach(column -> column.setSortable(false));
    WideColumn.of(this, name);
  }

  private static final class StateCell extends TableCell<LotStock, LotStock> {
    @Override
    protected void updateItem(@Nullable LotStock lot, boolean empty) {
      super.updateItem(lot, empty);
      if (empty || lot == null) {
        setText(null);
        return;
      }
      LotState state = LotState.of(lot);
      setText(state.words());
      state.meaning().mark(this);
    }
  }
}
