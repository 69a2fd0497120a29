package plumbline.app.demo.company;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.app.demo.company.erp.ErpFilling;
import plumbline.app.demo.company.firm.Firm;
import plumbline.app.demo.company.planted.Planted;
import plumbline.app.demo.company.shop.ShopConnection;
import plumbline.app.demo.company.shop.ShopFilling;
import plumbline.app.demo.company.shop.ShopIds;
import plumbline.app.server.Progress;
import plumbline.domain.central.Login;

/**
 * Fills a central database and a shop with a company that looks like a real one and whose shop has
 * drifted from its ERP in the ways {@code planted.csv} lists. Same seed and anchor, same rows.
 */
public final class DemoCompany {
  private static final String STEP = "Demo company";

  private final Place central;
  private final Place shop;
  private final Progress progress;

  public DemoCompany(Place central, Place shop, Progress progress) {
    this.central = central;
    this.shop = shop;
    this.progress = progress;
  }

  /** A database: its JDBC address and a login that may do everything in it. */
  public record Place(String url, Login login) {}

  /**
   * What to make.
   *
   * @param anchor the day on whose morning the twelve months end
   * @param shopPrefix what the shop's table names begin with
   */
  public record Plan(long seed, LocalDate anchor, String shopPrefix) {
    public static final long USUAL_SEED = 20_260_105L;

    /** The usual company, as of today. */
    public static Plan usual(LocalDate today) {
      return new Plan(USUAL_SEED, today, "wp_");
    }
  }

  /** What was found or done. */
  public sealed interface Result {
    /** Both databases were filled, from nothing or over a filling that had been cut short. */
    record Filled(LocalDate anchor) implements Result {}

    /** Both databases hold a whole demo company already, as of this day; nothing was changed. */
    record Kept(LocalDate anchor) implements Result {}
  }

  /**
   * Fills both databases unless they are filled already. A filling that was cut short is dropped
   * and begun again; databases that hold something else are refused and left alone.
   *
   * @param hub the hub's login, which is given this password in any case
   */
  public Result fill(Plan plan, Login hub) throws SQLException {
    ErpFilling erp = new ErpFilling(central.url(), central.login(), progress);
    try (ShopConnection connection =
        ShopConnection.open(shop.url(), shop.login(), plan.shopPrefix())) {
      Optional<LocalDate> kept = erp.completed();
      if (kept.isPresent() && kept.equals(connection.completed())) {
        erp.admitPeople(hub);
        return new Result.Kept(kept.get());
      }
      connection.refuseForeign();
      erp.begin(plan.anchor());
      ShopFilling shopFilling = new ShopFilling(connection, progress);
      shopFilling.prepare();
      erp.admitPeople(hub);
      write(plan, erp, shopFilling);
      connection.complete(plan.anchor());
      erp.complete();
      return new Result.Filled(plan.anchor());
    }
  }

  private void write(Plan plan, ErpFilling erp, ShopFilling shopFilling) throws SQLException {
    progress.report(STEP, 0, "Inventing twelve months of trade");
    Planted planted = Planted.read();
    Firm firm = Firm.of(plan.seed(), plan.anchor(), planted);
    ShopIds ids = new ShopIds(plan.seed(), firm, planted);
    progress.report(STEP, 1, "Twelve months of trade invented");
    SideBySide.run(
        List.of(
            () -> shopFilling.fill(plan.seed(), firm, planted, ids),
            () -> {
              erp.fillMasters(firm, planted, ids.linkedUsers(), plan.anchor());
              SideBySide.run(List.of(() -> erp.fillStock(firm), () -> erp.fillBooks(firm)));
              erp.finish();
            }));
  }
}
