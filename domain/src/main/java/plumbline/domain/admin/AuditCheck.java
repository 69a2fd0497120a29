package plumbline.domain.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a trail row by row and collects what is wrong with it. */
final class AuditCheck {
  private static final int SHOWN = 100;
  private static final String NOTHING = "not there";

  private final Optional<AuditAnchor> anchor;
  private final List<AuditFault> faults = new ArrayList<>();
  private long faultCount;
  private long rows;
  private long compared;
  private long lastSeq;
  private Hash lastHash = Hash.NONE;
  private boolean anchorSeen;

  AuditCheck(Optional<AuditAnchor> anchor) {
    this.anchor = anchor;
  }

  void next(AuditRecord row) {
    rows++;
    if (row.seq() != lastSeq + 1) {
      fault(new AuditFault.Missing(lastSeq + 1, row.seq() - 1));
    } else if (!row.hash().equals(row.hashAfter(lastHash))) {
      fault(new AuditFault.Changed(row));
    }
    lastSeq = row.seq();
    lastHash = row.hash();
    anchor.filter(written -> written.seq() == row.seq()).ifPresent(this::compare);
  }

  private void compare(AuditAnchor written) {
    anchorSeen = true;
    if (!written.hash().equals(lastHash)) {
      fault(
          new AuditFault.NotAsWrittenDown(
              written.seq(), written.hash().toString(), lastHash.toString()));
    }
  }

  /** The whole trail was read. */
  void end() {
    if (!anchorSeen) {
      anchor.ifPresent(
          written ->
              fault(
                  new AuditFault.NotAsWrittenDown(
                      written.seq(), written.hash().toString(), NOTHING)));
    }
  }

  void compared() {
    compared++;
  }

  void differs(String entity, String key, @Nullable String trail, @Nullable String now) {
    fault(new AuditFault.Differs(entity, key, orNothing(trail), orNothing(now)));
  }

  private static String orNothing(@Nullable String row) {
    return row == null ? NOTHING : row;
  }

  private void fault(AuditFault fault) {
    faultCount++;
    if (faults.size() < SHOWN) {
      faults.add(fault);
    }
  }

  AuditVerification result() {
    return new AuditVerification(rows, lastSeq, lastHash, compared, faults, faultCount);
  }
}
