package plumbline.test.books;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.payment.Allocation;

/** Invoices, credit notes, payments and allocations as the database holds them. */
final class FoundSubledger {
  private record Settled(UUID settling, UUID document, BigDecimal amount, String by, Instant at) {}

  private final Map<UUID, String> numbers = new HashMap<>();
  private final Map<String, String> documents = new TreeMap<>();
  private final Map<String, String> payments = new TreeMap<>();
  private final List<Settled> allocations;

  FoundSubledger(Connection connection) throws SQLException {
    allocations =
        Rows.list(
            connection,
            """
            select coalesce(payment_id, credit_note_id) as settling, invoice_id, amount,
                   allocated_by, allocated_at
            from finance.allocation order by allocated_at
            """,
            row ->
                new Settled(
                    row.getObject("settling", UUID.class),
                    row.getObject("invoice_id", UUID.class),
                    row.getBigDecimal("amount"),
                    row.getString("allocated_by"),
                    Rows.instant(row, "allocated_at")));
    documents(connection);
    payments(connection);
  }

  private void documents(Connection connection) throws SQLException {
    Map<UUID, Map<String, Charge.Tax>> taxes = new HashMap<>();
    Rows.list(
        connection,
        "select invoice_id, vat_code, base, vat from finance.invoice_vat",
        row ->
            taxes
                .computeIfAbsent(row.getObject("invoice_id", UUID.class), _ -> new TreeMap<>())
                .put(
                    row.getString("vat_code"),
                    new Charge.Tax(row.getBigDecimal("base"), row.getBigDecimal("vat"))));
    Rows.list(
        connection,
        """
        select id, series, fiscal_year, number, kind, customer_number, credited_invoice, gross
        from finance.invoice
        """,
        row -> {
          UUID id = row.getObject("id", UUID.class);
          UUID credits = row.getObject("credited_invoice", UUID.class);
          BigDecimal gross = row.getBigDecimal("gross");
          numbers.put(
              id,
              "%s %d/%06d"
                  .formatted(
                      row.getString("series"), row.getInt("fiscal_year"), row.getLong("number")));
          return documents.put(
              id.toString(),
              "%s of %s%s, gross %s, VAT %s, open %s"
                  .formatted(
                      row.getString("kind").replace('_', ' '),
                      row.getString("customer_number"),
                      credits == null ? "" : " to " + credits,
                      gross,
                      taxes.get(id),
                      gross.abs().subtract(settledOf(id))));
        });
  }

  private BigDecimal settledOf(UUID document) {
    return allocations.stream()
        .filter(row -> row.document().equals(document) || row.settling().equals(document))
        .map(Settled::amount)
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  private void payments(Connection connection) throws SQLException {
    Rows.list(
        connection,
        """
        select id, fiscal_year, number, direction, customer_number, amount, bank_account,
               contra_account, cancels
        from finance.payment
        """,
        row -> {
          UUID id = row.getObject("id", UUID.class);
          UUID cancels = row.getObject("cancels", UUID.class);
          numbers.put(
              id, "PAY %d/%06d".formatted(row.getInt("fiscal_year"), row.getLong("number")));
          return payments.put(
              id.toString(),
              "%s of %s, %s over %s against %s%s, settles %s"
                  .formatted(
                      row.getString("direction"),
                      row.getString("customer_number"),
                      row.getBigDecimal("amount"),
                      row.getString("bank_account"),
                      row.getString("contra_account"),
                      cancels == null ? "" : ", cancels " + cancels,
                      settledBy(id)));
        });
  }

  private Map<UUID, BigDecimal> settledBy(UUID payment) {
    Map<UUID, BigDecimal> settled = new TreeMap<>();
    allocations.stream()
        .filter(row -> row.settling().equals(payment))
        .forEach(row -> settled.merge(row.document(), row.amount(), BigDecimal::add));
    settled.values().removeIf(amount -> amount.signum() == 0);
    return settled;
  }

  String number(UUID document) {
    return numbers.getOrDefault(document, "");
  }

  Map<String, String> documents() {
    return documents;
  }

  Map<String, String> payments() {
    return payments;
  }

  /** When the last of the allocations was made, if all of them were while the person waited. */
  Optional<Instant> settled(UUID settling, List<Allocation> wanted, Attempt attempt) {
    List<Instant> times =
        wanted.stream()
            .flatMap(
                one ->
                    allocations.stream()
                        .filter(row -> row.settling().equals(settling))
                        .filter(row -> row.document().equals(one.document()))
                        .filter(row -> row.amount().compareTo(one.amount()) == 0)
                        .filter(row -> row.by().equals(attempt.clerk()))
                        .map(Settled::at)
                        .filter(attempt::covers))
            .toList();
    return times.size() < wanted.size()
        ? Optional.empty()
        : times.stream().max(Comparator.naturalOrder());
  }
}
