package plumbline.views.tally;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.Warehouse;
import plumbline.views.text.Texts;

/** Chooses a warehouse by its name. */
public final class WarehouseBox extends ComboBox<Warehouse> {
  private static final Texts TEXTS = Texts.of(WarehouseBox.class);

  public WarehouseBox(
      ObservableList<Warehouse> warehouses, ObjectProperty<Optional<Warehouse>> chosen) {
    super(warehouses);
    setAccessibleText(TEXTS.get("warehouse"));
    setMinWidth(200);
    setConverter(new Names());
    chosen.subscribe(place -> place.ifPresent(getSelectionModel()::select));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            place -> {
              if (place != null) {
                chosen.set(Optional.of(place));
              }
            });
  }

  private static final class Names extends StringConverter<Warehouse> {
    @Override
    public String toString(@Nullable Warehouse warehouse) {
      return warehouse == null ? "" : warehouse.name();
    }

    @Override
    public Warehouse fromString(String name) {
      throw new UnsupportedOperationException("Warehouses are chosen, not typed");
    }
  }
}
