package plumbline.domain.finance.bank.csv;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** The mappings in the central database. */
public final class CentralCsvMappings implements CsvMappings {
  private final CentralDatabase database;

  public CentralCsvMappings(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public Optional<CsvMapping> of(List<String> header) throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                connection,
                """
                select name, mapping ->> 'iban' as iban, mapping ->> 'encoding' as encoding,
                       mapping ->> 'separator' as separator,
                       (mapping ->> 'skipped')::integer as skipped, mapping ->> 'date' as date,
                       mapping ->> 'decimal' as decimal,
                       array(select jsonb_array_elements_text(mapping -> 'header')) as header,
                       array(select key || ' ' || value
                             from jsonb_each_text(mapping -> 'columns')) as columns
                from finance.bank_csv_mapping
                where mapping -> 'header' = to_jsonb(?::text[])
                order by changed_at desc, name limit 1
                """,
                CentralCsvMappings::mapping,
                texts(connection, header)));
  }

  private static CsvMapping mapping(ResultSet row) throws SQLException {
    Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
    for (String column : (String[]) row.getArray("columns").getArray()) {
      String[] parts = column.split(" ", 2);
      columns.put(CsvColumn.valueOf(parts[0]), Integer.valueOf(parts[1]));
    }
    return new CsvMapping(
        Rows.text(row, "name"),
        Rows.text(row, "iban"),
        List.of((String[]) row.getArray("header").getArray()),
        new CsvShape(
            Rows.text(row, "encoding"),
            Rows.text(row, "separator").charAt(0),
            row.getInt("skipped"),
            WrittenDate.valueOf(Rows.text(row, "date")),
            Rows.text(row, "decimal").charAt(0)),
        columns);
  }

  @Override
  public Optional<Refusal> save(CsvMapping mapping) throws SQLException {
    String name = mapping.name().strip();
    if (name.isEmpty()) {
      return Optional.of(new Refusal("name", "", "Give the mapping a name, such as the bank's."));
    }
    int saved = database.transact(connection -> write(connection, name, mapping));
    return saved == 1
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "name",
                name,
                "“%s” is the mapping of a file with other columns. Choose another name."
                    .formatted(name)));
  }

  private static int write(Connection connection, String name, CsvMapping mapping)
      throws SQLException {
    CsvShape shape = mapping.shape();
    List<Map.Entry<CsvColumn, Integer>> columns = List.copyOf(mapping.columns().entrySet());
    return Rows.update(
        connection,
        """
        insert into finance.bank_csv_mapping as m (name, mapping)
        values (?, jsonb_build_object('iban', ?::text, 'header', to_jsonb(?::text[]),
          'encoding', ?::text, 'separator', ?::text, 'skipped', ?::integer, 'date', ?::text,
          'decimal', ?::text, 'columns', jsonb_object(?::text[], ?::text[])))
        on conflict (name) do update set mapping = excluded.mapping, version = m.version + 1
        where m.mapping -> 'header' = excluded.mapping -> 'header'
        """,
        name,
        mapping.iban(),
        texts(connection, mapping.header()),
        shape.encoding(),
        String.valueOf(shape.separator()),
        shape.skipped(),
        shape.date().name(),
        String.valueOf(shape.decimal()),
        texts(connection, columns.stream().map(column -> column.getKey().name()).toList()),
        texts(connection, columns.stream().map(column -> column.getValue().toString()).toList()));
  }

  private static Array texts(Connection connection, List<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }
}
