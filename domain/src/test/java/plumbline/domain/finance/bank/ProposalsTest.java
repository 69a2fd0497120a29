package plumbline.domain.finance.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.bank.Proposal.Reason;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.OpenDocument;

class ProposalsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final BankAccount BANK = new BankAccount("HU49", "Minta Bank", "384");
  private static final String KNOWN = "HU0611";

  private final OpenDocument first = document(1, "C-1", "Kővári és Társa Kft.", "1000.00", 1);
  private final OpenDocument second = document(2, "C-1", "Kővári és Társa Kft.", "500.00", 2);
  private final OpenDocument other = document(3, "C-2", "Bíró Bt.", "700.00", 3);
  private final OpenDocument same = document(4, "C-3", "Szűcs Zrt.", "700.00", 4);
  private final OpenDocument credit = document(5, "C-2", "Bíró Bt.", "-300.00", 5);
  private final Proposals proposals =
      new Proposals(List.of(first, second, other, same, credit), Map.of(KNOWN, "C-1"));

  private static OpenDocument document(
      int number, String customer, String name, String open, int day) {
    BigDecimal gross = new BigDecimal(open);
    return new OpenDocument(
        new UUID(0, number),
        new InvoiceNumber(gross.signum() < 0 ? "CN" : "INV", 2026, number),
        customer,
        name,
        "9000" + number,
        DAY,
        DAY.plusDays(day),
        gross,
        gross);
  }

  private static BankLine line(String amount, String name, String account, String reference) {
    return new BankLine(
        UUID.randomUUID(),
        BANK,
        DAY,
        DAY,
        new BigDecimal(amount),
        name,
        account,
        reference,
        null,
        null);
  }

  private Proposal proposed(String amount, String name, String account, String reference) {
    return proposals.of(line(amount, name, account, reference)).orElseThrow();
  }

  @Test
  void an_invoice_number_in_the_reference_with_the_same_amount_is_sure() {
    Proposal proposal = proposed("1000", "Valaki", "", "szla 2026/000001");
    assertThat(proposal.customer()).isEqualTo("C-1");
    assertThat(proposal.sure()).isTrue();
    assertThat(proposal.reasons())
        .containsExactly(Reason.NUMBER_IN_REFERENCE, Reason.AMOUNT_EQUALS_DOCUMENT);
  }

  @Test
  void paid_short_is_proposed_and_wants_a_look() {
    Proposal proposal = proposed("990", "", "", "2026/1");
    assertThat(proposal.sure()).isFalse();
    assertThat(proposal.allocations())
        .containsExactly(new Allocation(first.id(), new BigDecimal("990")));
  }

  @Test
  void several_numbers_are_added_up() {
    Proposal proposal = proposed("1500", "", "", "2026/1 es 2026-000002");
    assertThat(proposal.sure()).isTrue();
    assertThat(proposal.reasons()).contains(Reason.AMOUNT_EQUALS_SUM);
    assertThat(proposal.allocations()).hasSize(2);
  }

  @Test
  void an_order_number_in_the_reference_is_found() {
    assertThat(proposed("700", "", "", "rendeles 90003").reasons())
        .contains(Reason.ORDER_IN_REFERENCE);
  }

  @Test
  void an_account_that_paid_before_tells_the_customer() {
    Proposal proposal = proposed("500", "", KNOWN, "koszonjuk");
    assertThat(proposal.reasons())
        .containsExactly(Reason.KNOWN_ACCOUNT, Reason.AMOUNT_EQUALS_DOCUMENT);
    assertThat(proposal.allocations())
        .containsExactly(new Allocation(second.id(), new BigDecimal("500")));
  }

  @Test
  void a_name_is_known_without_accents_and_in_capitals() {
    Proposal proposal = proposed("1500", "KOVARI ES TARSA KFT", "", "");
    assertThat(proposal.customer()).isEqualTo("C-1");
    assertThat(proposal.reasons()).containsExactly(Reason.SAME_NAME, Reason.AMOUNT_EQUALS_SUM);
    assertThat(proposal.sure()).isTrue();
  }

  @Test
  void an_amount_that_equals_nothing_settles_the_oldest_and_is_not_sure() {
    Proposal proposal = proposed("1200", "Kővári és Társa Kft.", "", "");
    assertThat(proposal.sure()).isFalse();
    assertThat(proposal.reasons()).containsExactly(Reason.SAME_NAME, Reason.OLDEST_FIRST);
    assertThat(proposal.allocations())
        .containsExactly(
            new Allocation(first.id(), new BigDecimal("1000.00")),
            new Allocation(second.id(), new BigDecimal("200.00")));
  }

  @Test
  void money_that_left_never_settles_an_invoice() {
    assertThat(proposals.of(line("-1000", "", "", "2026/1"))).isEmpty();
    assertThat(proposed("-300", "Bíró Bt.", "", "").allocations())
        .containsExactly(new Allocation(credit.id(), new BigDecimal("300")));
  }

  @Test
  void an_amount_alone_is_proposed_only_where_one_document_has_it() {
    assertThat(proposals.of(line("700", "Ismeretlen", "", ""))).isEmpty();
    Proposal proposal = proposed("1000", "Ismeretlen", "", "");
    assertThat(proposal.sure()).isFalse();
    assertThat(proposal.reasons()).containsExactly(Reason.AMOUNT_EQUALS_DOCUMENT);
  }
}
