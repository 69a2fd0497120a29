package plumbline.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import plumbline.app.config.CentralSettings;
import plumbline.app.config.Secret;
import plumbline.app.config.ShopKind;
import plumbline.app.config.ShopSettings;
import plumbline.app.connection.BothSystems;
import plumbline.app.demo.company.DemoCompany;
import plumbline.app.demo.company.DemoCompany.Place;
import plumbline.app.demo.company.DemoCompany.Plan;
import plumbline.app.demo.company.people.DemoPeople;
import plumbline.app.server.AlreadyRunningException;
import plumbline.app.server.Credentials;
import plumbline.app.server.LocalServers;
import plumbline.app.server.Progress;
import plumbline.app.server.ServerStartException;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;
import plumbline.domain.central.SchemaInstaller;
import plumbline.sync.compare.Comparison;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.hub.Hub;

/** The demo distributor at work: both servers, its rows, and the hub, all in this process. */
public final class DemoSite implements AutoCloseable {
  /** The steps of opening, in order, as a splash lists them. */
  public static final List<String> STEPS =
      List.of("PostgreSQL", "MariaDB", "Demo company", "ERP", "Shop", "Schema", "Hub");

  private static final String DATABASE = "plumbline";
  private static final String SHOP = "shop";

  private final LocalServers servers;
  private final CentralSettings central;
  private final ShopSettings shop;
  private final BothSystems systems;
  private final Hub hub;

  private DemoSite(
      LocalServers servers,
      CentralSettings central,
      ShopSettings shop,
      BothSystems systems,
      Hub hub) {
    this.servers = servers;
    this.central = central;
    this.shop = shop;
    this.systems = systems;
    this.hub = hub;
  }

  /**
   * Starts everything; what is there from an earlier start is used again.
   *
   * @param data where the rows are kept
   * @param programs where the servers' programs are unpacked
   */
  public static DemoSite open(Path data, Path programs, LocalServers.Rows rows, Progress progress)
      throws ServerStartException, AlreadyRunningException, SQLException, IOException {
    LocalServers servers = LocalServers.start(data, programs, rows, progress);
    try {
      return on(servers, progress);
    } catch (SQLException | RuntimeException failure) {
      servers.close();
      throw failure;
    }
  }

  private static DemoSite on(LocalServers servers, Progress progress) throws SQLException {
    createDatabase(servers);
    String url = servers.central().url(DATABASE);
    Login superuser = login(servers.central().superuser());

    Credentials shopOwner = new Credentials("shop", Secret.random());
    servers.shop().createSchema(SHOP, shopOwner);
    ShopSettings shop =
        new ShopSettings(
            ShopKind.WOOCOMMERCE,
            servers.shop().url(SHOP),
            shopOwner.user(),
            shopOwner.password(),
            "wp_");
    Login hubLogin = new Login(DemoPeople.HUB_USER, Secret.random().reveal());
    fill(new Place(url, superuser), new Place(shop.url(), login(shopOwner)), hubLogin, progress);

    upgrade(url, superuser, progress);

    progress.report("Hub", 0, "Starting.");
    CentralSettings central =
        new CentralSettings(url, hubLogin.user(), Secret.of(hubLogin.password()));
    BothSystems systems = BothSystems.open(central, shop, EntityDefinition.ALL);
    Hub hub =
        new Hub(systems.central(), systems.systems(), Clock.systemUTC(), "demo, process " + pid())
            .start();
    progress.report("Hub", 1, "Comparing and relaying.");
    return new DemoSite(servers, central, shop, systems, hub);
  }

  /** A company that was kept may have been made by an earlier version of the program. */
  private static void upgrade(String url, Login superuser, Progress progress) {
    progress.report("Schema", 0, "Bringing the central schema up to date.");
    var installed = SchemaInstaller.install(url, superuser);
    progress.report("Schema", 1, "Version " + installed.to() + ".");
  }

  private static void fill(Place central, Place shop, Login hub, Progress progress)
      throws SQLException {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    String company =
        switch (new DemoCompany(central, shop, progress).fill(Plan.usual(today), hub)) {
          case DemoCompany.Result.Filled(LocalDate anchor) -> "Twelve months up to " + anchor + ".";
          case DemoCompany.Result.Kept(LocalDate anchor) -> "Kept as of " + anchor + ".";
        };
    List.of("Demo company", "ERP", "Shop").forEach(step -> progress.report(step, 1, company));
  }

  private static long pid() {
    return ProcessHandle.current().pid();
  }

  private static Login login(Credentials credentials) {
    return new Login(credentials.user(), credentials.password().reveal());
  }

  private static Connection connect(String url, Login login) throws SQLException {
    return DriverManager.getConnection(url, login.user(), login.password());
  }

  private static void createDatabase(LocalServers servers) throws SQLException {
    try (Connection connection =
            connect(servers.central().url("postgres"), login(servers.central().superuser()));
        Statement statement = connection.createStatement()) {
      boolean there =
          Rows.first(
                  connection,
                  "select true from pg_database where datname = ?",
                  row -> row.getBoolean(1),
                  DATABASE)
              .orElse(false);
      if (!there) {
        statement.execute("create database " + DATABASE);
      }
    }
  }

  /** Where people sign in. */
  public String centralUrl() {
    return central.url();
  }

  /** The comparison of one entity as it stands now, beside the hub's own. */
  public Comparison comparison(EntityDefinition entity) {
    return systems.comparison(entity);
  }

  /** The central database as its superuser sees it; to be closed. For checks only. */
  public Connection lookIntoCentral() throws SQLException {
    return connect(central.url(), login(servers.central().superuser()));
  }

  /** The shop's database; to be closed. For checks only. */
  public Connection lookIntoShop() throws SQLException {
    return connect(shop.url(), new Login(shop.user(), shop.password().reveal()));
  }

  @Override
  public void close() throws IOException {
    hub.close();
    systems.close();
    servers.close();
  }
}
