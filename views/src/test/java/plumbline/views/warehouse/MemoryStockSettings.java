package plumbline.views.warehouse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.setting.AdjustmentReason;
import plumbline.domain.logistics.setting.Limit;
import plumbline.domain.logistics.setting.LimitName;
import plumbline.domain.logistics.setting.ProductPlace;
import plumbline.domain.logistics.setting.StockSettings;
import plumbline.views.tally.MemoryProducts;

/** Settings in memory that notice when somebody else was faster. */
final class MemoryStockSettings implements StockSettings {
  final List<Limit> limits = new ArrayList<>();
  final List<AdjustmentReason> reasons = new ArrayList<>();
  final List<ProductPlace> places = new ArrayList<>();

  MemoryStockSettings() {
    limits.add(new Limit(LimitName.ADJUST_QUANTITY, new BigDecimal("1000.000")));
    limits.add(new Limit(LimitName.ADJUST_VALUE, new BigDecimal("9999999999.99")));
    limits.add(new Limit(LimitName.OVER_RECEIPT, new BigDecimal("5.00")));
    reasons.add(new AdjustmentReason("damage", "Damaged", false));
    reasons.add(new AdjustmentReason("loss", "Lost", false));
    reasons.add(new AdjustmentReason("own-12", "Árvíztűrő tükörfúrógép próbája", true));
    for (Product product : new MemoryProducts().all) {
      places.add(new ProductPlace(product, new Warehouse(1, "C", "Central warehouse"), ""));
    }
    places.set(
        0, new ProductPlace(places.getFirst().product(), places.getFirst().warehouse(), "A-01-2"));
  }

  @Override
  public List<Limit> limits() {
    return List.copyOf(limits);
  }

  @Override
  public Saving<Limit> save(Limit seen, Limit wanted) {
    int at = limits.indexOf(seen);
    if (at < 0) {
      Limit now = limits.stream().filter(one -> one.name() == seen.name()).findFirst().get();
      return new Saving.Stale<>(
          now, Refusal.ofWhole("Somebody else set it to " + now.value() + " meanwhile."));
    }
    limits.set(at, wanted);
    return new Saving.Saved<>(wanted);
  }

  @Override
  public List<AdjustmentReason> reasons() {
    return List.copyOf(reasons);
  }

  @Override
  public Saving<AdjustmentReason> add(String name) {
    if (name.length() < 2) {
      return Saving.refused(new Refusal("name", name, "Accepted: 2 to 60 letters."));
    }
    AdjustmentReason added = new AdjustmentReason("own-13", name, false);
    reasons.add(added);
    return new Saving.Saved<>(added);
  }

  @Override
  public Saving<AdjustmentReason> save(AdjustmentReason seen, AdjustmentReason wanted) {
    reasons.set(reasons.indexOf(seen), wanted);
    return new Saving.Saved<>(wanted);
  }

  @Override
  public List<ProductPlace> places(String search, int limit) {
    String text = search.toLowerCase(Locale.ROOT);
    return places.stream()
        .filter(place -> (place.product().sku() + place.location()).toLowerCase().contains(text))
        .toList();
  }

  @Override
  public Saving<ProductPlace> save(ProductPlace seen, ProductPlace wanted) {
    places.set(places.indexOf(seen), wanted);
    return new Saving.Saved<>(wanted);
  }
}
