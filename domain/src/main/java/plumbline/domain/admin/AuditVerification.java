package plumbline.domain.admin;

import java.util.List;

/**
 * What a verification of the audit trail examined and found.
 *
 * @param rows how many rows of the trail were read
 * @param lastSeq the last row's number; zero when the trail is empty
 * @param lastHash its hash; written down elsewhere, it proves later that no row before it changed
 * @param compared how many records were held against the trail
 * @param faults the first of them, in the order they were found
 * @param faultCount how many there are
 */
public record AuditVerification(
    long rows,
    long lastSeq,
    Hash lastHash,
    long compared,
    List<AuditFault> faults,
    long faultCount) {
  public AuditVerification {
    faults = List.copyOf(faults);
  }

  public boolean isIntact() {
    return faultCount == 0;
  }
}
