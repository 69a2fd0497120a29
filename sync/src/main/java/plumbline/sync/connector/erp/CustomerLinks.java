package plumbline.sync.connector.erp;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import plumbline.sync.compare.SourceException;

/** Knows which shop user stands for which customer number; a link may lead to nobody. */
public final class CustomerLinks {

  private static final String LINKED =
      """
      select l.external_id, l.erp_key
      from sync_api.link l
      where l.entity = 'customer' and l.system = 'shop' and l.erp_key = any (?)
        and l.external_id ~ '^[0-9]{1,18}$'
      """;

  private static final String LINK =
      """
      insert into sync.link (entity, erp_key, system, external_id)
      values ('customer', ?, 'shop', ?)
      on conflict (entity, system, erp_key) do update
      set external_id = excluded.external_id, linked_at = clock_timestamp()
      """;

  private final DataSource central;

  public CustomerLinks(DataSource central) {
    this.central = central;
  }

  /** The numbers of these customers by the shop's user ID; those without a link are left out. */
  public Map<Long, String> byUserId(Collection<String> customerNumbers) throws SourceException {
    try (Connection connection = central.getConnection();
        PreparedStatement statement = connection.prepareStatement(LINKED)) {
      statement.setArray(1, connection.createArrayOf("text", customerNumbers.toArray()));
      Map<Long, String> numbers = new HashMap<>();
      try (ResultSet lines = statement.executeQuery()) {
        while (lines.next()) {
          numbers.put(Long.valueOf(lines.getString(1)), lines.getString(2));
        }
      }
      return numbers;
    } catch (SQLException e) {
      throw new SourceException("The links of customers could not be read: " + e.getMessage(), e);
    }
  }

  /** Remembers a shop user for a customer, in place of any former one; the hub's role may. */
  public void link(String customerNumber, long userId) throws SourceException {
    try (Connection connection = central.getConnection();
        PreparedStatement statement = connection.prepareStatement(LINK)) {
      connection.setAutoCommit(true);
      statement.setString(1, customerNumber);
      statement.setString(2, Long.toString(userId));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new SourceException(
          "Shop user %d could not be linked to customer %s: %s"
              .formatted(userId, customerNumber, e.getMessage()),
          e);
    }
  }
}
