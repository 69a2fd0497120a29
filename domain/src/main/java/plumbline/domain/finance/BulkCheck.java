package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import plumbline.domain.central.Refusal;

/** One pass over many entries: what is there already, what is refused and why. */
final class BulkCheck {
  static final Refusal GIVEN_TWICE =
      Refusal.ofWhole("This entry is given twice. Leave one of them out.");

  private final Connection connection;
  private final PostingRules rules;

  private final Set<UUID> ids = new HashSet<>();
  private final List<Posting.Posted> there = new ArrayList<>();
  private final List<BulkResult.RefusedEntry> refused = new ArrayList<>();
  private final Set<Integer> years = new TreeSet<>();

  BulkCheck(Connection connection, PostingRules rules) {
    this.connection = connection;
    this.rules = rules;
  }

  BulkCheck over(Iterable<EntryDraft> entries, int chunkSize) throws SQLException {
    List<EntryDraft> chunk = new ArrayList<>(chunkSize);
    for (EntryDraft draft : entries) {
      chunk.add(draft);
      if (chunk.size() == chunkSize) {
        check(chunk);
        chunk.clear();
      }
    }
    check(chunk);
    return this;
  }

  private void check(List<EntryDraft> chunk) throws SQLException {
    Map<UUID, BulkSql.Known> known =
        BulkSql.known(connection, chunk.stream().map(EntryDraft::id).toList());
    for (EntryDraft draft : chunk) {
      BulkSql.Known before = known.get(draft.id());
      if (!ids.add(draft.id())) {
        refuse(draft, List.of(GIVEN_TWICE));
      } else if (before != null) {
        repeated(draft, before);
      } else {
        check(draft);
      }
    }
  }

  private void check(EntryDraft draft) {
    List<Refusal> refusals = rules.check(draft);
    if (refusals.isEmpty()) {
      years.add(draft.postingDate().getYear());
    } else {
      refuse(draft, refusals);
    }
  }

  private void repeated(EntryDraft draft, BulkSql.Known before) {
    if (before.saysTheSameAs(draft)) {
      there.add(new Posting.Posted(draft.id(), before.number(), true));
    } else {
      refuse(
          draft,
          List.of(
              Refusal.ofWhole(
                  "It was posted before as entry %s with other content, and a posted entry never"
                          .formatted(before.number())
                      + " changes. Leave it out, or give it another reference.")));
    }
  }

  private void refuse(EntryDraft draft, List<Refusal> refusals) {
    refused.add(new BulkResult.RefusedEntry(draft, refusals));
  }

  /** Those posted before, and those refused. */
  BulkResult.Done result() {
    return new BulkResult.Done(there, refused);
  }

  boolean refusedNothing() {
    return refused.isEmpty();
  }

  /** Ids of the entries that need not or may not be written. */
  Set<UUID> leftOut() {
    Set<UUID> leftOut = new HashSet<>();
    there.forEach(entry -> leftOut.add(entry.id()));
    refused.forEach(entry -> leftOut.add(entry.draft().id()));
    return leftOut;
  }

  /** Fiscal years of the entries to post, in order. */
  Set<Integer> years() {
    return years;
  }
}
