package plumbline.app.demo.company.rows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The company's clock hangs in Budapest. */
public final class CompanyClock {
  public static final ZoneId ZONE = ZoneId.of("Europe/Budapest");

  private CompanyClock() {}

  public static Instant instant(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }
}
