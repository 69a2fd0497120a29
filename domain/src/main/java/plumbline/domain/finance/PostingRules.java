package plumbline.domain.finance;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Refusal;

/** An entry's own rules and the closed periods, as they stood when they were loaded. */
record PostingRules(EntryRules entry, ClosedPeriods closed) {
  static PostingRules load(CentralDatabase database) throws SQLException {
    return database.read(
        connection ->
            new PostingRules(
                new EntryRules(
                    CentralLedger.accountsByNumber(connection),
                    VatSql.codes(connection),
                    database.person().isIn(Group.CHIEF_BOOKKEEPER)),
                ClosedPeriods.load(connection)));
  }

  List<Refusal> check(EntryDraft draft) {
    List<Refusal> refusals = new ArrayList<>(closed.check(draft.postingDate()));
    refusals.addAll(entry.check(draft));
    return refusals;
  }
}
