package plumbline.domain.finance.setting;

import java.time.Instant;

/** Which version of a setting was read, and who made it when. Version 0 was never set. */
public record Revision(int version, String changedBy, Instant changedAt) {
  /** Of a setting that is not there yet. */
  public static final Revision NONE = new Revision(0, "", Instant.EPOCH);

  public boolean isSet() {
    return version > 0;
  }
}
