package plumbline.domain.logistics.order;

/** Makes PDFs of what the warehouse prints. */
public interface PaperRenderer {
  byte[] pickingList(CustomerOrder order, Shipment list);

  byte[] deliveryNote(Sender sender, CustomerOrder order, Shipment delivery);

  /** Who sends the goods, as the invoices name it. */
  record Sender(String name, String address, String taxNumber, String contact) {}
}
