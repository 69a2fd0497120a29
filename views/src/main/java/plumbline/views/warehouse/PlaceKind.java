package plumbline.views.warehouse;

import java.sql.SQLException;
import java.util.Optional;
import plumbline.domain.finance.Saving;
import plumbline.domain.logistics.setting.ProductPlace;
import plumbline.domain.logistics.setting.StockSettings;
import plumbline.views.form.RecordKind;
import plumbline.views.form.TypedForm;

/** Where a product stands, in the form. */
record PlaceKind(StockSettings settings) implements RecordKind<ProductPlace> {
  static final String LOCATION = "location";

  @Override
  public void show(ProductPlace place, TypedForm form) {
    form.set(LOCATION, place.location());
  }

  @Override
  public Reading<ProductPlace> read(TypedForm form, Optional<ProductPlace> seen) {
    ProductPlace before = seen.orElseThrow();
    return new Reading.Read<>(
        new ProductPlace(before.product(), before.warehouse(), form.typed(LOCATION)));
  }

  @Override
  public Saving<ProductPlace> save(Optional<ProductPlace> seen, ProductPlace wanted)
      throws SQLException {
    return settings.save(seen.orElseThrow(), wanted);
  }

  @Override
  public String label(ProductPlace place) {
    return place.product().sku();
  }
}
