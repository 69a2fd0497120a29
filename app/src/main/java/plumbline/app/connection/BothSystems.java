package plumbline.app.connection;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import plumbline.app.config.CentralSettings;
import plumbline.app.config.ShopSettings;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Login;
import plumbline.domain.central.SignIn;
import plumbline.domain.central.SignInResult;
import plumbline.sync.compare.Comparison;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.connector.woocommerce.ErpAndShop;
import plumbline.sync.connector.woocommerce.ShopCheck;
import plumbline.sync.connector.woocommerce.WooCommerceShop;
import plumbline.sync.reconcile.ComparedSystems;

/** The central database and the shop of one configuration, both open and checked. */
public final class BothSystems implements AutoCloseable {
  private final CentralDatabase central;
  private final HikariDataSource shop;
  private final ComparedSystems systems;

  private BothSystems(CentralDatabase central, HikariDataSource shop, ComparedSystems systems) {
    this.central = central;
    this.shop = shop;
    this.systems = systems;
  }

  /**
   * Opens both.
   *
   * @throws NotConnected naming what is not there or not as Plumbline needs it
   */
  public static BothSystems open(
      CentralSettings centralSettings, ShopSettings settings, List<EntityDefinition> entities) {
    CentralDatabase central = central(centralSettings);
    HikariDataSource shop = ShopPool.open(settings);
    try {
      return switch (WooCommerceShop.check(shop, settings.prefix(), entities)) {
        case ShopCheck.Fit(var tables) ->
            new BothSystems(
                central, shop, new ErpAndShop(central, shop, tables, Clock.systemUTC()));
        case ShopCheck.Unfit(var problems) ->
            throw new NotConnected(
                "The shop cannot be compared:\n  " + String.join("\n  ", problems));
      };
    } catch (SQLException failure) {
      shop.close();
      central.close();
      throw new NotConnected(
          "The shop's database does not answer at %s: %s"
              .formatted(settings.url(), failure.getMessage()));
    } catch (RuntimeException failure) {
      shop.close();
      central.close();
      throw failure;
    }
  }

  /** Signs in to the central database as the settings say. */
  public static CentralDatabase central(CentralSettings settings) {
    return switch (new SignIn(settings.url())
        .signIn(new Login(settings.user(), settings.password().reveal()))) {
      case SignInResult.SignedIn(CentralDatabase database) -> database;
      case SignInResult.Refused(String message) -> throw new NotConnected(message);
      case SignInResult.Unreachable(String message) -> throw new NotConnected(message);
      case SignInResult.NotInstalled(String message) -> throw new NotConnected(message);
    };
  }

  public Comparison comparison(EntityDefinition entity) {
    return systems.comparison(entity);
  }

  public CentralDatabase central() {
    return central;
  }

  public ComparedSystems systems() {
    return systems;
  }

  @Override
  public void close() {
    shop.close();
    central.close();
  }
}
