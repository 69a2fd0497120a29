package plumbline.domain.logistics.lot;

import java.sql.SQLException;
import java.util.List;

/** Logistics' published service for lots: what is in which warehouse, and until when it is good. */
public interface Lots {
  /** The lots of a product in every warehouse, what expires first at the top. */
  List<LotStock> ofProduct(long productId) throws SQLException;

  /** Lots by expiry, what expires first at the top; at most so many. */
  List<LotStock> expiring(LotQuestion question, int limit) throws SQLException;
}
