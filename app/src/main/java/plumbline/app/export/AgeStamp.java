package plumbline.app.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Says on paper how old figures are. */
final class AgeStamp {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

  private AgeStamp() {}

  static String of(Optional<Instant> asOf, ZoneId zone) {
    return asOf.map(moment -> "Equal to the ledger at " + MOMENT.format(moment.atZone(zone)))
        .orElse("Not compared with the ledger since Plumbline was started");
  }
}
