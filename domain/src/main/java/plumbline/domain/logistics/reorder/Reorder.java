package plumbline.domain.logistics.reorder;

import java.sql.SQLException;
import java.util.List;

/** Logistics' published service for what to order. */
public interface Reorder {
  /** What is short, by SKU; no more than the limit. */
  List<ReorderRow> proposal(ReorderQuestion question, int limit) throws SQLException;
}
