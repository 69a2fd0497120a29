package plumbline.app.demo.company.chance;

import java.time.Instant;
import java.util.UUID;

/** Ids as a client makes them (UUID version 7), with the chance taken from a {@link Chance}. */
public final class OrderedId {
  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000000000000000L;

  private OrderedId() {}

  public static UUID at(Instant moment, Chance chance) {
    long high = moment.toEpochMilli() << 16 | VERSION_7 | (chance.next() & 0xFFFL);
    long low = VARIANT | (chance.next() >>> 2);
    return new UUID(high, low);
  }
}
