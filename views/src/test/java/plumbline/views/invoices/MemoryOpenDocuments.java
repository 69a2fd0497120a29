package plumbline.views.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.PaymentDraft;
import plumbline.domain.finance.payment.PaymentFilter;
import plumbline.domain.finance.payment.PaymentSummary;
import plumbline.domain.finance.payment.Payments;
import plumbline.domain.finance.payment.SettledDocument;

/** Payments without a server, as far as invoices ask: everything issued is open in full. */
final class MemoryOpenDocuments implements Payments {
  final List<Allocation> setOff = new ArrayList<>();
  String refusing = "";
  private final List<IssuedInvoice> issued;

  MemoryOpenDocuments(List<IssuedInvoice> issued) {
    this.issued = issued;
  }

  @Override
  public List<OpenDocument> openDocuments(String customer) {
    return issued.stream()
        .filter(each -> each.summary().buyer().number().equals(customer))
        .map(MemoryOpenDocuments::open)
        .toList();
  }

  private static OpenDocument open(IssuedInvoice invoice) {
    return new OpenDocument(
        invoice.summary().id(),
        invoice.summary().number(),
        invoice.summary().buyer().number(),
        invoice.summary().buyer().name(),
        null,
        MemoryInvoices.DAY,
        MemoryInvoices.DAY,
        invoice.summary().gross(),
        invoice.summary().gross());
  }

  @Override
  public Paying setOff(UUID act, UUID creditNote, List<Allocation> allocations) {
    if (!refusing.isEmpty()) {
      return new Paying.Refused(List.of(Refusal.ofWhole(refusing)));
    }
    setOff.addAll(allocations);
    return new Paying.Allocated();
  }

  @Override
  public Paying book(PaymentDraft draft) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Paying allocate(UUID act, UUID payment, List<Allocation> allocations) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Paying cancel(UUID id, UUID payment, LocalDate on, String reason) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<PaymentSummary> page(
      PaymentFilter filter, PaymentSummary.@Nullable Position after, int limit) {
    return List.of();
  }

  @Override
  public long count(PaymentFilter filter, int bound) {
    return 0;
  }

  @Override
  public Optional<PaymentSummary> payment(UUID id) {
    return Optional.empty();
  }

  @Override
  public List<SettledDocument> settledBy(UUID payment) {
    return List.of();
  }

  @Override
  public String receivables() {
    return "311";
  }
}
