package plumbline.views.warehouse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.Warehouse;
import plumbline.domain.logistics.setting.AdjustmentReason;
import plumbline.domain.logistics.setting.Limit;
import plumbline.domain.logistics.setting.ProductPlace;
import plumbline.domain.logistics.setting.StockSettings;
import plumbline.views.shell.Workbench;

/** The three lists of settings; what is typed in one stays while another is looked at. */
record SettingSections(
    SettingList<Limit> limits,
    SettingList<AdjustmentReason> reasons,
    SettingList<ProductPlace> places,
    boolean manages) {
  /** More are found by filtering. */
  static final int MOST_PLACES = 1_000;

  /**
   * @param manages whether the person may change limits and reasons
   */
  static SettingSections of(StockSettings settings, boolean manages, Workbench bench) {
    return new SettingSections(
        new SettingList<>(
            filter ->
                settings.limits().stream()
                    .filter(limit -> fits(LimitKind.name(limit.name()), filter))
                    .toList(),
            new LimitKind(settings),
            limit -> limit.name().word(),
            Optional.empty(),
            bench),
        new SettingList<>(
            filter -> fitting(settings.reasons(), filter),
            new ReasonKind(settings),
            AdjustmentReason::code,
            Optional.of(new AdjustmentReason("", "", false)),
            bench),
        new SettingList<>(
            filter -> settings.places(filter, MOST_PLACES),
            new PlaceKind(settings),
            SettingSections::name,
            Optional.empty(),
            bench),
        manages);
  }

  private static List<AdjustmentReason> fitting(List<AdjustmentReason> all, String filter) {
    return all.stream().filter(reason -> fits(reason.name(), filter)).toList();
  }

  private static boolean fits(String name, String filter) {
    return name.toLowerCase(Locale.ROOT).contains(filter.strip().toLowerCase(Locale.ROOT));
  }

  private static String name(ProductPlace place) {
    Product product = place.product();
    Warehouse warehouse = place.warehouse();
    return product.id() + " in " + warehouse.id();
  }

  List<SettingList<?>> all() {
    return List.of(limits, reasons, places);
  }
}
