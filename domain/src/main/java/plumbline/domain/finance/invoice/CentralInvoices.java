package plumbline.domain.finance.invoice;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** The invoices in the central database, as the signed-in person may use them. */
public final class CentralInvoices implements Invoices {
  private final CentralDatabase database;
  private final InvoiceRenderer renderer;
  private final InvoiceDocuments documents;

  public CentralInvoices(CentralDatabase database, InvoiceRenderer renderer) {
    this.database = database;
    this.renderer = renderer;
    documents = new InvoiceDocuments(database, renderer);
  }

  @Override
  public Issuing issue(InvoiceDraft draft) throws SQLException {
    InvoiceBooks books = database.read(InvoiceBooks::load);
    InvoiceRules rules = new InvoiceRules(books);
    List<Refusal> refusals = rules.check(draft);
    String digest = InvoiceDigest.of(draft);
    if (!refusals.isEmpty()) {
      return repeated(draft.id(), digest).orElse(new Issuing.Refused(refusals));
    }
    return write(
        new Writing(InvoiceKind.INVOICE, null, draft, List.of(), rules.sums(draft), books, digest));
  }

  @Override
  public Issuing credit(CreditDraft draft) throws SQLException {
    String digest = InvoiceDigest.of(draft);
    Optional<Issuing> before = repeated(draft.id(), digest);
    if (before.isPresent()) {
      return before.get();
    }
    CreditNote note = creditNote(draft);
    List<Refusal> refusals = note.check(draft);
    if (!refusals.isEmpty()) {
      return new Issuing.Refused(refusals);
    }
    List<InvoiceLine> lines = note.lines(draft);
    InvoiceBooks books = database.read(InvoiceBooks::load).roundedBy(note.original().rounding());
    return write(
        new Writing(
            InvoiceKind.CREDIT_NOTE,
            new IssuedInvoice.Related(draft.invoice(), note.original().summary().number()),
            content(draft, note.original().content(), lines),
            draft.parts().stream().map(CreditDraft.Part::line).toList(),
            note.sums(lines),
            books,
            digest));
  }

  @Override
  public InvoiceSums preview(CreditDraft draft) throws SQLException {
    CreditNote note = creditNote(draft);
    return note.check(draft).isEmpty() ? note.sums(note.lines(draft)) : new InvoiceSums(List.of());
  }

  private CreditNote creditNote(CreditDraft draft) throws SQLException {
    UUID invoice = draft.invoice();
    return database.read(
        connection ->
            CreditNote.of(
                IssuedInvoiceSql.read(connection, invoice)
                    .orElseThrow(() -> new SQLException("There is no invoice " + invoice)),
                IssuedInvoiceSql.netsLeft(connection, invoice),
                IssuedInvoiceSql.left(connection, invoice)));
  }

  /** What is taken back is taxed in the period of what it takes back no more, but of its own. */
  private static InvoiceDraft content(
      CreditDraft draft, InvoiceDraft original, List<InvoiceLine> lines) {
    return new InvoiceDraft(
        draft.id(),
        original.buyer(),
        original.orderNumber(),
        new InvoiceDraft.Dates(draft.issued(), draft.issued(), draft.issued()),
        original.paymentMethod(),
        draft.reason(),
        lines);
  }

  private Issuing write(Writing writing) throws SQLException {
    renderer.prepare();
    try {
      InvoiceNumber number =
          database.withEntities(session -> new InvoiceWriting(renderer).write(session, writing));
      return new Issuing.Issued(writing.content().id(), number, false);
    } catch (PersistenceException failure) {
      return whyNot(writing, failure);
    }
  }

  private Issuing whyNot(Writing writing, RuntimeException failure) throws SQLException {
    if (DatabaseRefusal.isDuplicate(failure)) {
      return repeated(writing.content().id(), writing.digest()).orElseThrow(() -> failure);
    }
    DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
    return DatabaseRefusal.CLOSED_PERIOD.equals(refusal.sqlState())
        ? Issuing.Refused.because(
            "issued", writing.content().dates().issued().toString(), refusal.message())
        : Issuing.Refused.because("", "", refusal.message());
  }

  /** The id is taken: by this very invoice, or by another one. */
  private Optional<Issuing> repeated(UUID id, String digest) throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                connection,
                "select series, fiscal_year, number, digest from finance_api.invoice where id = ?",
                row ->
                    HexFormat.of().formatHex(row.getBytes("digest")).equals(digest)
                        ? new Issuing.Issued(id, InvoiceSql.number(row), true)
                        : Issuing.Refused.because(
                            "",
                            "",
                            InvoiceSql.number(row)
                                + " was issued from this draft with other content."
                                + " Start a new invoice."),
                id));
  }

  @Override
  public List<InvoiceSummary> page(
      InvoiceFilter filter, InvoiceSummary.@Nullable Position after, int limit)
      throws SQLException {
    return database.read(connection -> InvoiceSql.page(connection, filter, after, limit));
  }

  @Override
  public long count(InvoiceFilter filter, int bound) throws SQLException {
    return database.read(connection -> InvoiceSql.count(connection, filter, bound));
  }

  @Override
  public Optional<IssuedInvoice> invoice(UUID id) throws SQLException {
    return database.read((Connection connection) -> IssuedInvoiceSql.read(connection, id));
  }

  @Override
  public Optional<UUID> find(InvoiceNumber number) throws SQLException {
    return database.read(connection -> InvoiceSql.find(connection, number));
  }

  @Override
  public StoredDocument document(UUID invoice) throws SQLException {
    return documents.document(invoice);
  }
}
