package plumbline.domain.logistics.order;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** The papers, made of what the central database holds at the moment. */
public final class CentralOrderPapers implements OrderPapers {
  private final CentralDatabase database;
  private final PaperRenderer renderer;

  public CentralOrderPapers(CentralDatabase database, PaperRenderer renderer) {
    this.database = database;
    this.renderer = renderer;
  }

  private record Asked(CustomerOrder order, Shipment list, Optional<PaperRenderer.Sender> sender) {}

  @Override
  public Paper pickingList(String number, UUID list) throws SQLException {
    Optional<Asked> asked = database.read(connection -> asked(connection, number, list));
    if (asked.isEmpty()) {
      return noList(number);
    }
    return new Paper.Made(
        "Kiszedesi-jegyzek-%s.pdf".formatted(number),
        renderer.pickingList(asked.get().order(), asked.get().list()));
  }

  @Override
  public Paper deliveryNote(String number, UUID list) throws SQLException {
    Optional<Asked> asked = database.read(connection -> asked(connection, number, list));
    if (asked.isEmpty()) {
      return noList(number);
    }
    Shipment delivery = asked.get().list();
    if (delivery.deliveryNote().isEmpty()) {
      return refused(
          number, "This list is not shipped yet. The delivery note comes with shipping.");
    }
    return asked
        .get()
        .sender()
        .<Paper>map(
            sender ->
                new Paper.Made(
                    "Szallitolevel-%s.pdf".formatted(delivery.deliveryNote().get()),
                    renderer.deliveryNote(sender, asked.get().order(), delivery)))
        .orElseGet(
            () ->
                refused(
                    number,
                    "The firm's name and address are not set."
                        + " The chief bookkeeper sets the seller first."));
  }

  private static Paper noList(String number) {
    return refused(number, "Order %s has no such picking list.".formatted(number));
  }

  private static Paper refused(String number, String why) {
    return new Paper.Refused(new Refusal("", number, why));
  }

  private static Optional<Asked> asked(Connection connection, String number, UUID list)
      throws SQLException {
    Optional<CustomerOrder> order = OrderSql.read(connection, number);
    Optional<Shipment> found =
        order.stream()
            .flatMap(known -> known.shipments().stream())
            .filter(shipment -> shipment.id().equals(list))
            .findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<PaperRenderer.Sender> sender =
        Rows.first(
            connection,
            "select name, address, tax_number, contact from finance_api.seller",
            row ->
                new PaperRenderer.Sender(
                    Rows.text(row, "name"),
                    Rows.text(row, "address"),
                    Rows.text(row, "tax_number"),
                    Rows.text(row, "contact")));
    return Optional.of(new Asked(order.orElseThrow(), found.get(), sender));
  }
}
