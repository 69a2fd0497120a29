package plumbline.domain.logistics.adjustment;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Logistics' published service for adjustments above the limit and for the reasons of all. */
public interface Approvals {
  /** What waits, the oldest first. */
  List<WaitingAdjustment> waiting() throws SQLException;

  /** Moves the stock; refused for the person who asked. Again, it does nothing. */
  Decision approve(UUID adjustment) throws SQLException;

  /** Moves nothing and keeps why. Whoever asked may take it back so. */
  Decision refuse(UUID adjustment, String why) throws SQLException;

  /** A new reason, or one that was closed and is offered again; the manager's right. */
  Decision addReason(String name) throws SQLException;

  /** Offers it no more; movements keep it. The manager's right. */
  Decision closeReason(String code) throws SQLException;
}
