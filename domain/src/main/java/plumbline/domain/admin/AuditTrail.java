package plumbline.domain.admin;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The trail of every change of master data and every posting; read, never written. */
public interface AuditTrail {
  /**
   * The next rows, newest first.
   *
   * @param after the number of the last row one has; empty for the newest
   */
  List<AuditEntry> page(AuditFilter filter, OptionalLong after, int limit) throws SQLException;

  /** How many rows there are, counted no further than the bound. */
  long count(AuditFilter filter, int bound) throws SQLException;

  /** What a row says of each field of its record, by the fields' names. */
  List<AuditField> fields(long seq) throws SQLException;

  /**
   * Reads the whole trail in one pass and reckons its hashes anew, then holds what is in the
   * audited tables against the trail. Both are of one moment.
   *
   * @param anchor a row that must be there as it was written down
   * @throws java.util.concurrent.CancellationException when the watch does not want to go on
   */
  AuditVerification verify(Optional<AuditAnchor> anchor, Watch watch) throws SQLException;

  /** Hears how far a verification is. */
  @FunctionalInterface
  interface Watch {
    /** Rows read so far, of how many; returns whether to go on. */
    boolean goesOn(long done, long total);
  }
}
