package plumbline.domain.logistics.order;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.LotName;

/** The picking lists and deliveries of an order, and what came back of it. */
final class ShipmentSql {
  private ShipmentSql() {}

  /** A line and the list or return it stands on. */
  private record On<T>(UUID of, T line) {}

  private record ToTake(int lineNo, Shipment.LotToTake lot) {}

  static List<Shipment> shipments(Connection connection, String number) throws SQLException {
    Map<UUID, List<ToTake>> lots = lots(connection, number);
    Map<UUID, List<Shipment.Line>> lines =
        byOwner(
            Rows.list(
                connection,
                """
                select x.shipment_id, x.line_no, l.sku, l.name, p.unit, p.barcode, x.quantity,
                       x.picked
                from logistics_api.shipment s
                join logistics_api.shipment_line x on x.shipment_id = s.id
                join storefront_api.order_line l
                  on l.order_number = s.order_number and l.line_no = x.line_no
                left join admin_api.product p on p.id = x.product_id
                where s.order_number = ? order by l.sku, x.line_no
                """,
                row ->
                    new On<>(
                        row.getObject("shipment_id", UUID.class),
                        new Shipment.Line(
                            row.getInt("line_no"),
                            OrderSql.product(row),
                            row.getBigDecimal("quantity"),
                            row.getBigDecimal("picked"),
                            lots
                                .getOrDefault(row.getObject("shipment_id", UUID.class), List.of())
                                .stream()
                                .filter(on(row.getInt("line_no")))
                                .map(ToTake::lot)
                                .toList())),
                number));
    return Rows.list(
        connection,
        """
        select s.id, s.warehouse_id, w.name as warehouse, s.state, s.delivery_note, s.created_by,
               s.created_at, coalesce(s.shipped_by, s.picked_by, s.created_by) as last_by,
               coalesce(s.shipped_at, s.picked_at, s.created_at) as last_at
        from logistics_api.shipment s join logistics_api.warehouse w on w.id = s.warehouse_id
        where s.order_number = ? order by s.created_at desc
        """,
        row -> shipment(row, lines),
        number);
  }

  private static Predicate<ToTake> on(int lineNo) {
    return lot -> lot.lineNo() == lineNo;
  }

  private static Map<UUID, List<ToTake>> lots(Connection connection, String number)
      throws SQLException {
    return byOwner(
        Rows.list(
            connection,
            """
            select x.shipment_id, x.line_no, x.code, x.expires_on, x.quantity
            from logistics_api.shipment s
            join logistics_api.shipment_line_lot x on x.shipment_id = s.id
            where s.order_number = ? order by x.expires_on nulls last, x.lot_id
            """,
            row ->
                new On<>(
                    row.getObject("shipment_id", UUID.class),
                    new ToTake(
                        row.getInt("line_no"),
                        new Shipment.LotToTake(
                            new LotName(
                                row.getString("code"),
                                row.getObject("expires_on", LocalDate.class)),
                            row.getBigDecimal("quantity")))),
            number));
  }

  private static Shipment shipment(ResultSet row, Map<UUID, List<Shipment.Line>> lines)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Shipment(
        id,
        row.getInt("warehouse_id"),
        row.getString("warehouse"),
        Shipment.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        Optional.ofNullable(row.getString("delivery_note")),
        new Shipment.Work(
            row.getString("created_by"),
            Rows.instant(row, "created_at"),
            row.getString("last_by"),
            Rows.instant(row, "last_at")),
        lines.getOrDefault(id, List.of()));
  }

  static List<GoodsReturn> returns(Connection connection, String number) throws SQLException {
    Map<UUID, List<GoodsReturn.Line>> lines =
        byOwner(
            Rows.list(
                connection,
                """
                select x.return_id, x.line_no, x.quantity, x.to_stock
                from logistics_api.goods_return g
                join logistics_api.goods_return_line x on x.return_id = g.id
                where g.order_number = ? order by x.line_no
                """,
                row ->
                    new On<>(
                        row.getObject("return_id", UUID.class),
                        new GoodsReturn.Line(
                            row.getInt("line_no"),
                            row.getBigDecimal("quantity"),
                            row.getBoolean("to_stock"))),
                number));
    return Rows.list(
        connection,
        """
        select g.id, w.name as warehouse, g.reason, g.returned_by, g.returned_at
        from logistics_api.goods_return g join logistics_api.warehouse w on w.id = g.warehouse_id
        where g.order_number = ? order by g.returned_at desc
        """,
        row -> {
          UUID id = row.getObject("id", UUID.class);
          return new GoodsReturn(
              id,
              row.getString("warehouse"),
              row.getString("reason"),
              row.getString("returned_by"),
              Rows.instant(row, "returned_at"),
              lines.getOrDefault(id, List.of()));
        },
        number);
  }

  private static <T> Map<UUID, List<T>> byOwner(List<On<T>> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(On::of, Collectors.mapping(On::line, Collectors.toList())));
  }
}
