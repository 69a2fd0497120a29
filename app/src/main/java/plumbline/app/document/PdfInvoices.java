package plumbline.app.document;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import plumbline.domain.finance.invoice.InvoiceRenderer;
import plumbline.domain.finance.invoice.PrintedInvoice;

/**
 * Invoices on A4. Nothing of the moment goes into the file: its dates are the invoice's, its id is
 * made of the number, so that the same invoice is the same file to the byte.
 */
public final class PdfInvoices implements InvoiceRenderer {
  private static final float MARGIN = 42;
  private static final float FOOT = 52;

  private final DocumentWords words = new DocumentWords();
  private @Nullable DocumentFonts loaded;

  @Override
  public synchronized void prepare() {
    fonts();
  }

  private DocumentFonts fonts() {
    if (loaded == null) {
      loaded = new DocumentFonts();
    }
    return loaded;
  }

  /** One at a time: the fonts are read while they are embedded. */
  @Override
  public synchronized byte[] render(PrintedInvoice invoice) {
    DocumentFonts fonts = fonts();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64_000);
    Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    document.open();
    writer.setPageEvent(new PageFoot(writer, foot(invoice), fonts, words));
    describe(writer, invoice);
    InvoiceHead head = new InvoiceHead(invoice, fonts, words);
    InvoiceBody body = new InvoiceBody(invoice, fonts, words);
    document.add(head.title());
    document.add(head.parties());
    document.add(head.terms());
    document.add(body.lines());
    document.add(body.summary());
    document.add(body.remarks());
    document.close();
    return bytes.toByteArray();
  }

  private static String foot(PrintedInvoice invoice) {
    return invoice.number() + "  ·  " + invoice.seller().name();
  }

  private void describe(PdfWriter writer, PrintedInvoice invoice) {
    PdfDictionary about = writer.getInfo();
    PdfString day = new PdfDate(midnight(invoice.content().dates().issued()));
    about.put(PdfName.CREATIONDATE, day);
    about.put(PdfName.MODDATE, day);
    String title = words.get("title." + invoice.kind().word()) + " " + invoice.number();
    about.put(PdfName.TITLE, new PdfString(title, "UnicodeBig"));
    about.put(PdfName.AUTHOR, new PdfString(invoice.seller().name(), "UnicodeBig"));
    byte[] id = id(invoice);
    about.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  private static Calendar midnight(LocalDate date) {
    Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    moment.clear();
    moment.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    return moment;
  }

  private static byte[] id(PrintedInvoice invoice) {
    java.util.UUID id = invoice.content().id();
    return java.nio.ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
