package plumbline.app.document;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.domain.logistics.order.PaperRenderer;
import plumbline.domain.logistics.order.Shipment;

/** Picking lists and delivery notes on A4, in the look of the invoices. */
public final class PdfOrderPapers implements PaperRenderer {
  private static final float MARGIN = 42;
  private static final float FOOT = 52;

  private final DocumentWords words = new DocumentWords();

  @Override
  public byte[] pickingList(CustomerOrder order, Shipment list) {
    DocumentFonts fonts = new DocumentFonts();
    PickingListBody body = new PickingListBody(fonts, words);
    String title = words.get("picking.title") + " " + order.summary().number();
    return pdf(
        title,
        fonts,
        writer ->
            List.of(
                new LetterParts(fonts, words)
                    .title(words.get("picking.title"), order.summary().number()),
                body.head(order, list, writer.getDirectContent()),
                body.lines(list, writer.getDirectContent())));
  }

  @Override
  public byte[] deliveryNote(Sender sender, CustomerOrder order, Shipment delivery) {
    DocumentFonts fonts = new DocumentFonts();
    DeliveryNoteBody body = new DeliveryNoteBody(fonts, words);
    String number = delivery.deliveryNote().orElseThrow();
    return pdf(
        words.get("delivery.title") + " " + number,
        fonts,
        writer ->
            List.of(
                new LetterParts(fonts, words).title(words.get("delivery.title"), number),
                body.parties(sender, order),
                body.terms(order, delivery),
                body.lines(order, delivery),
                body.signatures()));
  }

  private interface Content {
    List<? extends Element> of(PdfWriter writer);
  }

  private byte[] pdf(String title, DocumentFonts fonts, Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64_000);
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.open();
    writer.setPageEvent(new PageFoot(writer, title, fonts, words));
    writer.getInfo().put(PdfName.TITLE, new PdfString(title, "UnicodeBig"));
    content.of(writer).forEach(document::add);
    document.close();
    return bytes.toByteArray();
  }
}
