package plumbline.test.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Rows;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

/** No table of master data or postings is forgotten by the audit trail. */
class AuditCoverageTest {

  /** Tables the trail does not cover, and why not. */
  private static final Map<String, String> EXCEPTIONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("admin.audit_record", "is the trail"),
              Map.entry("admin.change", "is itself a log; the change is in the trail too"),
              Map.entry("finance.number_series", "a counter; the numbers show whether it is right"),
              Map.entry("finance.recurring_posting", "names an entry, and that is in the trail"),
              Map.entry("finance.bank_statement", "what the bank said, with its file's hash"),
              Map.entry("finance.bank_line", "what the bank said; the payment is in the trail"),
              Map.entry("finance.attachment_superseded", "a mark; the file is in the trail"),
              Map.entry("finance.stock_posting", "names an entry, and that is in the trail"),
              Map.entry("logistics.stock_value", "the sum of what the movements were worth"),
              Map.entry("logistics.movement_value", "said of a movement once; the entry proves it"),
              Map.entry("finance.dunning_letter", "a letter sent; no posting, no master data"),
              Map.entry("logistics.stock", "the sum of movements and reservations"),
              Map.entry("logistics.stock_count", "keeps who opened and ended it, and when"),
              Map.entry("logistics.stock_count_line", "the sum of what was said of a product"),
              Map.entry("logistics.stock_count_entry", "only added to, with who and when"),
              Map.entry("logistics.stock_count_number", "a counter; the numbers show the rest"),
              Map.entry("logistics.stock_location", "where to look; keeps who said so last"),
              Map.entry("logistics.order_to_settle", "a note for minutes, gone when settled"),
              Map.entry("logistics.movement", "only added to, with who, when and why"),
              Map.entry("logistics.lot", "what the label says; movements say by whom"),
              Map.entry("logistics.lot_stock", "the sum of the lots' movements"),
              Map.entry("logistics.lot_movement", "part of a movement"),
              Map.entry("logistics.named_lot", "part of a receipt or an adjustment"),
              Map.entry("logistics.reservation", "comes and goes with its order"),
              Map.entry("logistics.delivery_note_number", "a counter; the notes show it"),
              Map.entry("logistics.shipment", "keeps who did each step; the goods are movements"),
              Map.entry("logistics.shipment_line", "part of a shipment"),
              Map.entry("logistics.goods_return", "only added to, with who, when and why"),
              Map.entry("logistics.goods_return_line", "part of a return"),
              Map.entry("logistics.purchase_order", "changed by functions; receipts say by whom"),
              Map.entry("logistics.purchase_order_line", "ordered stands; received adds receipts"),
              Map.entry("logistics.receipt", "only added to, with who and when"),
              Map.entry("logistics.receipt_line", "part of a receipt"),
              Map.entry("logistics.transfer", "keeps who sent, who received and why it differs"),
              Map.entry("logistics.transfer_line", "keeps what was sent beside what arrived"),
              Map.entry("logistics.adjustment_request", "keeps who asked, who decided and why")));

  /** What is audited with the document it belongs to, and so has no trigger of its own. */
  private static final Map<String, String> PART_OF =
      Map.of(
          "finance.journal_line", "finance.journal_entry",
          "finance.invoice_line", "finance.invoice",
          "finance.invoice_vat", "finance.invoice");

  /** Whose rows are never changed: the trigger hears of new ones only. */
  private static final Set<String> ONLY_INSERTED =
      Set.of("finance.journal_entry", "finance.invoice_document", "finance.attachment");

  private static TestDatabase database;

  @BeforeAll
  static void open() throws SQLException {
    database = TestServers.database(AuditCoverageTest.class, Template.central());
  }

  private static Set<String> names(String sql) throws SQLException {
    try (Connection connection = database.connect()) {
      return new TreeSet<>(Rows.list(connection, sql, row -> row.getString(1)));
    }
  }

  private static Set<String> tables() throws SQLException {
    return names(
        """
        select n.nspname || '.' || c.relname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname in ('admin', 'finance', 'logistics')
        """);
  }

  private static Set<String> triggered(String condition) throws SQLException {
    return names(
        """
        select n.nspname || '.' || c.relname
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        join pg_namespace n on n.oid = c.relnamespace
        where t.tgname = 'record_in_audit' and t.tgenabled = 'O' and t.tginitdeferred
          and n.nspname in ('admin', 'finance', 'logistics') and %s
        """
            .formatted(condition));
  }

  /** The tables the views of audited rows read, through whatever views they read them. */
  private static Set<String> heldAgainstTheTrail() throws SQLException {
    return names(
        """
        with recursive read (oid) as (
          select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relname = 'audited_row' and n.nspname like '%\\_api'
          union
          select d.refobjid
          from read r
          join pg_rewrite w on w.ev_class = r.oid
          join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
            and d.refclassid = 'pg_class'::regclass)
        select n.nspname || '.' || c.relname
        from read join pg_class c using (oid) join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname in ('admin', 'finance', 'logistics')
        """);
  }

  @Test
  void every_table_is_audited_or_stands_here_with_a_reason() throws Exception {
    Set<String> forgotten = tables();
    assertThat(forgotten).hasSizeGreaterThan(30);
    assertThat(forgotten).as("exceptions that are no tables").containsAll(EXCEPTIONS.keySet());
    forgotten.removeAll(EXCEPTIONS.keySet());
    forgotten.removeAll(PART_OF.keySet());
    forgotten.removeAll(triggered("true"));
    assertThat(forgotten)
        .as("give each a trigger record_in_audit and a place in audited_row, or a reason here")
        .isEmpty();
  }

  @Test
  void what_is_recorded_is_also_held_against_the_trail() throws Exception {
    Set<String> recorded = triggered("true");
    PART_OF.forEach(
        (part, whole) -> {
          if (recorded.contains(whole)) {
            recorded.add(part);
          }
        });
    assertThat(heldAgainstTheTrail()).isEqualTo(recorded);
    assertThat(recorded).doesNotContainAnyElementsOf(EXCEPTIONS.keySet());
  }

  @Test
  void a_record_that_can_be_changed_is_recorded_whenever_it_is() throws Exception {
    Set<String> everyWrite = new TreeSet<>(triggered("true"));
    everyWrite.removeAll(ONLY_INSERTED);
    // row, insert, delete, update
    assertThat(triggered("t.tgtype & 29 = 29")).isEqualTo(everyWrite);
  }

  @Test
  void nobody_may_change_what_is_recorded_only_when_it_is_new() throws Exception {
    for (String table : ONLY_INSERTED) {
      assertThat(
              names(
                  """
                  select r.rolname from pg_roles r
                  where not r.rolsuper and r.rolname not like 'pg\\_%%' and r.rolname <> 'finance'
                    and not pg_has_role(r.oid, 'finance', 'member')
                    and (has_any_column_privilege(r.oid, '%s', 'update')
                      or has_table_privilege(r.oid, '%1$s', 'delete'))
                  """
                      .formatted(table)))
          .as(table)
          .isEmpty();
    }
  }

  @Test
  void what_people_write_is_looked_at_whatever_schema_a_grant_names() throws Exception {
    List<String> groups =
        List.of("bookkeeper", "chief_bookkeeper", "warehouse", "office", "manager");
    Set<String> written = new TreeSet<>();
    for (String group : groups) {
      for (String table : tables()) {
        written.addAll(
            names(
                """
                select '%s' where has_any_column_privilege('%2$s', '%1$s', 'insert, update')
                  or has_table_privilege('%2$s', '%1$s', 'delete')
                """
                    .formatted(table, group)));
      }
    }
    assertThat(written).contains("finance.account", "finance.payment", "admin.product");
    Set<String> known = new TreeSet<>(triggered("true"));
    known.addAll(EXCEPTIONS.keySet());
    known.addAll(PART_OF.keySet());
    assertThat(known).containsAll(written);
  }
}
