package plumbline.domain.logistics.order;

import java.sql.SQLException;
import java.util.UUID;

/** The papers that go with an order: what the picker works from, and what goes with the goods. */
public interface OrderPapers {
  Paper pickingList(String number, UUID list) throws SQLException;

  /** Of a shipped list. */
  Paper deliveryNote(String number, UUID list) throws SQLException;
}
