package plumbline.sync.connector.erp;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.RowStream;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.Source;
import plumbline.sync.compare.SourceException;
import plumbline.sync.connector.SqlRows;

/** Reads what the ERP says of each entity; needs no more than a person's own login. */
public final class ErpSources {

  /**
   * For the one transaction: the sorts of a whole pass fit in memory, and the server waits for the
   * next question as long as the shop takes for its rows; it holds no lock meanwhile.
   */
  private static final String WHOLE_PASS =
      """
      set local work_mem = '64MB';
      set local idle_in_transaction_session_timeout = 0
      """;

  private final DataSource central;

  public ErpSources(DataSource central) {
    this.central = central;
  }

  /** The ERP's rows of one of {@link EntityDefinition#ALL}. */
  public Source of(EntityDefinition entity) {
    ErpQuery query =
        List.of(ErpQuery.PRODUCT, ErpQuery.CUSTOMER, ErpQuery.STOCK, ErpQuery.ORDER)
            .get(EntityDefinition.ALL.indexOf(entity));
    return new QuerySource(query);
  }

  private final class QuerySource implements Source {

    private final ErpQuery query;

    QuerySource(ErpQuery query) {
      this.query = query;
    }

    @Override
    public RowStream all() throws SourceException {
      return SqlRows.open(
          Side.ERP,
          central,
          connection -> new SqlRows.Prepared(prepare(connection, query.all()), query.reading()));
    }

    @Override
    public RowStream only(Collection<String> labels) throws SourceException {
      return SqlRows.open(
          Side.ERP,
          central,
          connection -> {
            PreparedStatement statement = prepare(connection, query.only());
            statement.setArray(1, connection.createArrayOf("text", labels.toArray()));
            return new SqlRows.Prepared(statement, query.reading());
          });
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(WHOLE_PASS);
    }
    return connection.prepareStatement(sql);
  }
}
