package plumbline.domain.central;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Ids made by the client before it submits, so that submitting again is recognised. Version 7: they
 * ascend with time, which keeps the indexes they land in small.
 */
public final class ClientIds {
  private ClientIds() {}

  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
