package plumbline.domain.finance;

import org.hibernate.StatelessSession;

/**
 * Writes an entry inside a transaction that Finance's other documents share: an invoice or a
 * payment and its entry are posted together or not at all.
 */
public final class EntryWriting {
  private EntryWriting() {}

  /**
   * Writes lines, header and announcement; the database refuses what breaks a rule here or at the
   * commit. The header comes last: inserting it takes the number, and that lock should be short. So
   * call this last in the transaction.
   */
  public static EntryNumber write(StatelessSession session, EntryDraft draft) {
    session.insertMultiple(JournalLineRow.of(draft));
    session.insert(JournalEntryRow.of(draft));
    Object[] given =
        session
            .createNativeQuery(
                """
                select e.fiscal_year, e.number,
                       sync_api.publish('journal_entry', e.id::text, 'journal.entry.posted',
                         jsonb_build_object('id', e.id))
                from finance.journal_entry e where e.id = :id
                """,
                Object[].class)
            .setParameter("id", draft.id())
            .getSingleResult();
    return new EntryNumber(((Number) given[0]).intValue(), ((Number) given[1]).longValue());
  }
}
