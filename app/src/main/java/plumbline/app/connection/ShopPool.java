package plumbline.app.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import plumbline.app.config.ShopSettings;

/** A small pool of connections to the shop's database. */
public final class ShopPool {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  /** The longest silence within an answer; a shop that hangs must not hang the hub. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private ShopPool() {}

  /** Opens lazily: a shop that is down now may be there at the next attempt. */
  public static HikariDataSource open(ShopSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("shop");
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password().reveal());
    config.setMaximumPoolSize(5);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(CONNECT_TIMEOUT.toMillis());
    config.setInitializationFailTimeout(-1);
    config.addDataSourceProperty("connectTimeout", String.valueOf(CONNECT_TIMEOUT.toMillis()));
    config.addDataSourceProperty("socketTimeout", String.valueOf(PATIENCE.toMillis()));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    return new HikariDataSource(config);
  }
}
