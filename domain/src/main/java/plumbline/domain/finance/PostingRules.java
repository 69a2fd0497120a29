package plumbline.domain.finance;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Group;
import plumbline.domain.central.Refusal;

/** An entry's own rules and the closed periods, as they stood when they were loaded. */
record PostingRules(EntryRules entry, ClosedPeriods closed) {
  static PostingRules load(CentralDatabase database) throws SQLException {
    boolean chief = database.person().isIn(Group.CHIEF_BOOKKEEPER);
    return database.read(
        connection ->
            new PostingRules(
                new EntryRules(
                    CentralLedger.accountsByNumber(connection), VatSql.codes(connection), chief),
                ClosedPeriods.load(connection, chief)));
  }

  List<Refusal> check(EntryDraft draft) {
    List<Refusal> refusals = new ArrayList<>(closed.check(draft));
    refusals.addAll(entry.check(draft));
    return refusals;
  }

  /** What the database refused, at the field of the entry it is about. */
  static Refusal located(DatabaseRefusal refusal, EntryDraft draft) {
    return switch (refusal.sqlState()) {
      case DatabaseRefusal.CLOSED_PERIOD ->
          refusal.at("postingDate", draft.postingDate().toString());
      case DatabaseRefusal.VAT_LOCKED -> refusal.at("taxPoint", draft.taxPoint().toString());
      default -> refusal.at("", "");
    };
  }
}
