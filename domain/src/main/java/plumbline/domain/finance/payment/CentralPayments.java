package plumbline.domain.finance.payment;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** The payments in the central database, as the signed-in person may use them. */
public final class CentralPayments implements Payments {
  private final CentralDatabase database;

  public CentralPayments(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public Paying book(PaymentDraft draft) throws SQLException {
    List<Refusal> refusals = PaymentRules.check(draft);
    return refusals.isEmpty() ? write(draft, null, List.of()) : new Paying.Refused(refusals);
  }

  @Override
  public Paying cancel(UUID id, UUID payment, LocalDate on, String reason) throws SQLException {
    PaymentSummary original =
        payment(payment).orElseThrow(() -> new SQLException("There is no payment " + payment));
    if (original.isCancelled() && !id.equals(original.cancelledBy())) {
      return takenBackAlready(original);
    }
    PaymentDraft back =
        new PaymentDraft(
            id,
            original.direction().opposite(),
            on,
            original.amount(),
            original.counterparty(),
            reason,
            original.booking().bankAccount(),
            original.booking().contraAccount(),
            null,
            List.of());
    return write(back, payment, takenBack(payment));
  }

  private List<Allocation> takenBack(UUID payment) throws SQLException {
    List<Allocation> back = new ArrayList<>();
    for (SettledDocument settled : settledBy(payment)) {
      back.add(new Allocation(settled.document(), settled.amount().negate()));
    }
    return back;
  }

  private Paying write(PaymentDraft draft, @Nullable UUID cancels, List<Allocation> takenBack)
      throws SQLException {
    byte[] digest = PaymentDigest.of(draft, cancels);
    try {
      PaymentNumber number =
          database.withEntities(
              session -> {
                if (cancels != null) {
                  session.doWork(
                      connection ->
                          PaymentWriting.settle(
                              connection, draft.id(), "payment_id", cancels, takenBack));
                }
                return PaymentWriting.write(session, draft, cancels, digest);
              });
      return new Paying.Booked(draft.id(), number, false);
    } catch (PersistenceException failure) {
      if (DatabaseRefusal.isDuplicate(failure)) {
        Optional<Paying> before = repeated(draft, digest);
        return before.isPresent()
            ? before.get()
            : takenBackBefore(cancels).orElseThrow(() -> failure);
      }
      Optional<Paying> overtaken = takenBackBefore(cancels);
      if (overtaken.isPresent()) {
        return overtaken.get();
      }
      DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      return DatabaseRefusal.CLOSED_PERIOD.equals(refusal.sqlState())
          ? refused("paidOn", draft.paidOn().toString(), refusal.message())
          : refused("", "", refusal.message());
    }
  }

  /** Somebody else did a moment ago. */
  private Optional<Paying> takenBackBefore(@Nullable UUID payment) throws SQLException {
    Optional<PaymentSummary> original = payment == null ? Optional.empty() : payment(payment);
    return original.filter(PaymentSummary::isCancelled).map(CentralPayments::takenBackAlready);
  }

  private static Paying takenBackAlready(PaymentSummary original) {
    return refused("", "", original.number() + " was taken back already.");
  }

  /** The id is taken by this very payment or by another one; or the bank line is booked already. */
  private Optional<Paying> repeated(PaymentDraft draft, byte[] digest) throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                connection,
                """
                select id, fiscal_year, number, digest from finance_api.payment
                where id = ? or bank_line_id = ? order by id = ? desc limit 1
                """,
                row -> {
                  PaymentNumber number = PaymentSql.number(row);
                  if (!draft.id().equals(row.getObject("id", UUID.class))) {
                    return refused(
                        "bankLine", "", "This bank line was booked as %s.".formatted(number));
                  }
                  return Arrays.equals(row.getBytes("digest"), digest)
                      ? new Paying.Booked(draft.id(), number, true)
                      : refused(
                          "",
                          "",
                          number
                              + " was booked from this draft with other content. Start a new"
                              + " payment.");
                },
                draft.id(),
                draft.bankLine(),
                draft.id()));
  }

  @Override
  public Paying allocate(UUID act, UUID payment, List<Allocation> allocations) throws SQLException {
    return settle(act, "payment_id", payment, allocations);
  }

  @Override
  public Paying setOff(UUID act, UUID creditNote, List<Allocation> allocations)
      throws SQLException {
    return settle(act, "credit_note_id", creditNote, allocations);
  }

  private Paying settle(UUID act, String column, UUID settling, List<Allocation> allocations)
      throws SQLException {
    List<Refusal> refusals = PaymentRules.check(allocations);
    if (!refusals.isEmpty()) {
      return new Paying.Refused(refusals);
    }
    try {
      database.transact(
          connection -> {
            PaymentWriting.settle(connection, act, column, settling, allocations);
            return true;
          });
      return new Paying.Allocated();
    } catch (SQLException failure) {
      Optional<DatabaseRefusal> refusal = DatabaseRefusal.in(failure);
      if (refusal.isEmpty() && !DatabaseRefusal.isDuplicate(failure)) {
        throw failure;
      }
      if (PaymentWriting.wasSettled(database, act, settling, allocations)) {
        return new Paying.Allocated();
      }
      return refused(
          "allocations",
          "",
          refusal
              .map(DatabaseRefusal::message)
              .orElse("This was allocated already with other amounts. Look at it again."));
    }
  }

  private static Paying refused(String field, String value, String message) {
    return new Paying.Refused(List.of(new Refusal(field, value, message)));
  }

  @Override
  public List<PaymentSummary> page(
      PaymentFilter filter, PaymentSummary.@Nullable Position after, int limit)
      throws SQLException {
    return database.read(connection -> PaymentSql.page(connection, filter, after, limit));
  }

  @Override
  public long count(PaymentFilter filter, int bound) throws SQLException {
    return database.read(connection -> PaymentSql.count(connection, filter, bound));
  }

  @Override
  public Optional<PaymentSummary> payment(UUID id) throws SQLException {
    return database.read(connection -> PaymentSql.payment(connection, id));
  }

  @Override
  public List<SettledDocument> settledBy(UUID payment) throws SQLException {
    return database.read(connection -> PaymentSql.settledBy(connection, payment));
  }

  @Override
  public List<OpenDocument> openDocuments(String customer) throws SQLException {
    return database.read(connection -> OpenDocuments.of(connection, customer));
  }

  @Override
  public String receivables() throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                    connection,
                    "select account from finance.posting_account where purpose = 'receivable'",
                    row -> Rows.text(row, "account"))
                .orElse(""));
  }
}
