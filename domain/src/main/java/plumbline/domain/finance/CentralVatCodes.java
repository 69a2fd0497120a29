package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** The VAT codes in the central database, as the signed-in person may change them. */
public final class CentralVatCodes implements VatCodes {
  private static final Map<String, String> FIELDS =
      Map.of("PL105", "inputAccount", "PL108", "lastDay", "PL110", "bucket");

  private final CentralDatabase database;

  public CentralVatCodes(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<VatCode> codes() throws SQLException {
    return database.read(VatSql::codes);
  }

  @Override
  public List<TaxBucket> buckets() throws SQLException {
    return database.read(VatSql::buckets);
  }

  @Override
  public List<ReturnRow> returnRows() throws SQLException {
    return database.read(VatSql::returnRows);
  }

  @Override
  public Saving<VatCode> create(VatCode wanted) throws SQLException {
    return attempt(wanted).run(connection -> create(connection, wanted));
  }

  @Override
  public Saving<VatCode> change(VatCode seen, VatCode wanted) throws SQLException {
    return attempt(wanted).run(connection -> change(connection, seen, wanted));
  }

  private SavingAttempt<VatCode> attempt(VatCode wanted) {
    return new SavingAttempt<>(
        database,
        connection -> VatSql.coded(connection, wanted.code()),
        wanted::saysTheSameAs,
        FIELDS);
  }

  private Saving<VatCode> create(Connection connection, VatCode wanted) throws SQLException {
    List<Refusal> refusals = refusals(connection, wanted);
    Optional<VatCode> there = VatSql.coded(connection, wanted.code());
    if (refusals.isEmpty() && there.isPresent()) {
      return there.get().saysTheSameAs(wanted)
          ? new Saving.Saved<>(there.get())
          : Saving.refused(
              new Refusal(
                  "code",
                  wanted.code(),
                  "%s is there already. Choose a code that is not taken."
                      .formatted(there.get().label())));
    }
    if (!refusals.isEmpty()) {
      return new Saving.Refused<>(refusals);
    }
    Rows.update(
        connection,
        """
        insert into finance.vat_code
          (code, name, rate, bucket, return_row, valid_from, valid_to, input_account,
           output_account)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        wanted.code(),
        wanted.name(),
        wanted.rate(),
        wanted.bucket(),
        wanted.returnRow(),
        wanted.validity().firstDay(),
        wanted.validity().lastDay(),
        wanted.accounts().input(),
        wanted.accounts().output());
    return saved(connection, wanted);
  }

  private Saving<VatCode> change(Connection connection, VatCode seen, VatCode wanted)
      throws SQLException {
    VatCode now = VatSql.coded(connection, seen.code()).orElse(seen);
    if (now.saysTheSameAs(wanted)) {
      return new Saving.Saved<>(now);
    }
    List<Refusal> refusals =
        now.version() == seen.version() ? refusals(connection, wanted) : List.of();
    if (refusals.isEmpty() && seen.rate().compareTo(wanted.rate()) != 0) {
      refusals =
          List.of(
              new Refusal(
                  "rate",
                  wanted.rate().toPlainString(),
                  "The rate of a code never changes. End this code and make another."));
    }
    if (!refusals.isEmpty()) {
      return new Saving.Refused<>(refusals);
    }
    Rows.update(
        connection,
        """
        update finance.vat_code
        set name = ?, bucket = ?, return_row = ?, valid_from = ?, valid_to = ?,
            input_account = ?, output_account = ?, version = ?
        where code = ?
        """,
        wanted.name(),
        wanted.bucket(),
        wanted.returnRow(),
        wanted.validity().firstDay(),
        wanted.validity().lastDay(),
        wanted.accounts().input(),
        wanted.accounts().output(),
        seen.version(),
        seen.code());
    return saved(connection, wanted);
  }

  private List<Refusal> refusals(Connection connection, VatCode wanted) throws SQLException {
    if (!database.person().isIn(Group.CHIEF_BOOKKEEPER)) {
      return List.of(
          Refusal.ofWhole("Only a chief bookkeeper may change VAT codes. Ask one to do it."));
    }
    return new VatCodeRules(
            CentralLedger.accountsByNumber(connection),
            VatSql.buckets(connection),
            VatSql.returnRows(connection))
        .check(wanted);
  }

  private static Saving<VatCode> saved(Connection connection, VatCode wanted) throws SQLException {
    return new Saving.Saved<>(VatSql.coded(connection, wanted.code()).orElseThrow());
  }
}
