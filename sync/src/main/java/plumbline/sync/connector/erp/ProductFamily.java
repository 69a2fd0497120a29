package plumbline.sync.connector.erp;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import plumbline.sync.compare.SourceException;

/** Knows under which product a variation hangs. */
public final class ProductFamily {

  private static final String PARENT =
      """
      select parent.sku
      from admin_api.product p join admin_api.product parent on parent.id = p.parent_id
      where p.sku = ?
      """;

  private final DataSource central;

  public ProductFamily(DataSource central) {
    this.central = central;
  }

  /** The SKU of the parent; empty for what is no variation. */
  public Optional<String> parentOf(String sku) throws SourceException {
    try (Connection connection = central.getConnection();
        PreparedStatement statement = connection.prepareStatement(PARENT)) {
      statement.setString(1, sku);
      try (ResultSet lines = statement.executeQuery()) {
        return lines.next() ? Optional.of(lines.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new SourceException("The parent of %s could not be read.".formatted(sku), e);
    }
  }
}
