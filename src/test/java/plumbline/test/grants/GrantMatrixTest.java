package plumbline.test.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

/** Who may write which table: all that is allowed is written here, and all else is tried. */
class GrantMatrixTest {
  private static final String SCHEMAS = "'admin', 'finance', 'logistics', 'storefront', 'sync'";
  private static final List<String> VERBS = List.of("insert", "update", "delete", "truncate");

  /** What a chief bookkeeper may write comes with being a bookkeeper. */
  private static final Set<String> ALLOWED =
      withChiefBookkeeper(
          "bookkeeper insert finance.account",
          "bookkeeper update finance.account",
          "bookkeeper insert finance.journal_entry",
          "bookkeeper insert finance.journal_line",
          "bookkeeper insert finance.invoice",
          "bookkeeper insert finance.invoice_line",
          "chief_bookkeeper insert finance.vat_code",
          "chief_bookkeeper update finance.vat_code",
          "bookkeeper insert finance.invoice_vat",
          "bookkeeper insert finance.invoice_document",
          "bookkeeper insert finance.payment",
          "bookkeeper insert finance.allocation",
          "bookkeeper insert finance.bank_statement",
          "bookkeeper insert finance.bank_line",
          "bookkeeper insert finance.bank_line_set_aside",
          "bookkeeper insert finance.bank_csv_mapping",
          "bookkeeper update finance.bank_csv_mapping",
          "bookkeeper insert finance.dunning_letter",
          "chief_bookkeeper insert finance.bank_account",
          "chief_bookkeeper update finance.bank_account",
          "chief_bookkeeper update finance.dunning_text",
          "chief_bookkeeper insert finance.seller",
          "chief_bookkeeper update finance.seller",
          "chief_bookkeeper insert finance.posting_account",
          "chief_bookkeeper update finance.posting_account",
          "bookkeeper insert finance.reversal",
          "bookkeeper insert finance.entry_template",
          "bookkeeper update finance.entry_template",
          "bookkeeper insert finance.entry_template_line",
          "bookkeeper insert finance.recurring_entry",
          "bookkeeper update finance.recurring_entry",
          "bookkeeper insert finance.recurring_posting",
          "bookkeeper insert finance.attachment",
          "bookkeeper insert finance.attachment_superseded",
          "chief_bookkeeper update finance.setting",
          "office insert admin.customer",
          "office update admin.customer",
          "office insert admin.product",
          "office update admin.product",
          "office insert sync.resolution",
          "manager insert sync.resolution",
          "hub insert sync.reader_position",
          "hub update sync.reader_position",
          "hub insert sync.link",
          "hub update sync.link",
          "hub insert sync.disagreement",
          "hub update sync.disagreement",
          "hub insert sync.hub",
          "hub update sync.hub",
          "hub insert sync.parked_event",
          "hub insert sync.resolution_step",
          "hub insert sync.comparison_run");

  private static Set<String> withChiefBookkeeper(String... grants) {
    Set<String> all = new TreeSet<>(Set.of(grants));
    for (String grant : grants) {
      if (grant.startsWith("bookkeeper ")) {
        all.add("chief_" + grant);
      }
    }
    return all;
  }

  private static TestDatabase database;
  private static List<String> tables;

  @BeforeAll
  static void open() throws SQLException {
    database = TestServers.database(GrantMatrixTest.class, Template.central());
    try (Connection connection = database.connect()) {
      tables =
          Rows.list(
              connection,
              """
              select n.nspname || '.' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where c.relkind in ('r', 'p') and n.nspname in (%s)
              order by 1
              """
                  .formatted(SCHEMAS),
              row -> row.getString(1));
    }
  }

  @Test
  void the_catalog_grants_what_is_written_here_and_nothing_else() throws Exception {
    Set<String> granted = new TreeSet<>();
    try (Connection connection = database.connect()) {
      for (Group group : Group.values()) {
        for (String table : tables) {
          for (String verb : VERBS) {
            if (isGranted(connection, group, table, verb)) {
              granted.add(group.role() + " " + verb + " " + table);
            }
          }
        }
      }
    }
    assertThat(tables).hasSizeGreaterThan(25).contains("finance.journal_entry", "sync.outbox");
    assertThat(granted).isEqualTo(new TreeSet<>(ALLOWED));
  }

  @Test
  void every_other_write_is_refused_when_it_is_tried() throws Exception {
    int tried = 0;
    for (Group group : Group.values()) {
      Login login = database.admit("grants_" + group.role(), group);
      try (Connection connection = database.connectAs(login.user(), login.password())) {
        for (String table : tables) {
          for (String verb : VERBS) {
            if (!ALLOWED.contains(group.role() + " " + verb + " " + table)) {
              refused(connection, group.role(), write(verb, table));
              tried++;
            }
          }
        }
      }
    }
    System.out.printf("GrantMatrixTest: %d writes tried and refused%n", tried);
    assertThat(tried).isEqualTo(Group.values().length * tables.size() * 4 - ALLOWED.size());
  }

  @Test
  void an_allowed_write_does_not_reach_columns_that_are_the_databases_own() throws Exception {
    for (String column :
        List.of(
            "bookkeeper finance.account type",
            "bookkeeper finance.account txid",
            "bookkeeper finance.account closed",
            "bookkeeper finance.account is_group",
            "bookkeeper finance.account control",
            "chief_bookkeeper finance.account changed_by",
            "chief_bookkeeper finance.vat_code rate",
            "office admin.product sku",
            "office admin.product version",
            "office admin.customer number",
            "office admin.customer txid")) {
      String[] part = column.split(" ");
      Login login =
          database.admit("grants_column_" + part[0], Group.valueOf(part[0].toUpperCase()));
      try (Connection connection = database.connectAs(login.user(), login.password())) {
        refused(connection, part[0], "update %s set %s = %2$s".formatted(part[1], part[2]));
      }
    }
  }

  @Test
  void no_login_owns_anything_of_the_schemas() throws Exception {
    List<String> owned = new ArrayList<>();
    try (Connection connection = database.connect()) {
      owned.addAll(
          Rows.list(
              connection,
              """
              select o.what from (
                select c.relname as what, c.relowner as owner, n.nspname as schema
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                union all
                select p.proname, p.proowner, n.nspname
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                union all
                select n.nspname, n.nspowner, n.nspname from pg_namespace n
              ) o join pg_roles r on r.oid = o.owner
              where regexp_replace(o.schema, '_api$', '') in (%s) and r.rolcanlogin
              """
                  .formatted(SCHEMAS),
              row -> row.getString(1)));
    }
    assertThat(owned).isEmpty();
  }

  @Test
  void a_person_is_no_member_of_an_owner() throws Exception {
    for (Group group : Group.values()) {
      Login login = database.admit("grants_owner_" + group.role(), group);
      try (Connection connection = database.connectAs(login.user(), login.password())) {
        for (String owner : List.of("admin", "finance", "logistics", "storefront", "sync")) {
          refused(connection, group.role(), "set role " + owner);
        }
      }
    }
  }

  @Test
  void the_hub_changes_a_product_only_by_the_owners_function() throws Exception {
    database.execute(
        "insert into admin.product (sku, name, kind, regular_price, vat_code)"
            + " values ('A-1', 'Tűzőgép', 'simple', 10, '27')");
    Login hub = database.admit("grants_hub_caller", Group.HUB);
    Login office = database.admit("grants_office_caller", Group.OFFICE);
    String correct =
        "select admin_api.correct_product('A-1', 'regular_price', '10', '12.5', 'test', 'dora')";
    try (Connection connection = database.connectAs(hub.user(), hub.password());
        Connection asOffice = database.connectAs(office.user(), office.password())) {
      refused(connection, "hub", "update admin.product set regular_price = 12");
      refused(asOffice, "office", correct);
      Rows.list(connection, correct, row -> true);
      assertThat(
              Rows.first(
                  connection,
                  """
                  select p.regular_price::text || ' ' || c.on_behalf_of
                  from admin_api.product p join admin_api.change c on c.key = p.sku
                  """,
                  row -> row.getString(1)))
          .hasValue("12.5000 dora");
    }
  }

  private static boolean isGranted(Connection connection, Group group, String table, String verb)
      throws SQLException {
    boolean byColumn = verb.equals("insert") || verb.equals("update");
    String question = byColumn ? "has_any_column_privilege" : "has_table_privilege";
    return Rows.first(
            connection,
            "select " + question + "(?, ?, ?)",
            row -> row.getBoolean(1),
            group.role(),
            table,
            verb)
        .orElseThrow();
  }

  private static String write(String verb, String table) throws SQLException {
    return switch (verb) {
      case "insert" -> "insert into " + table + " default values";
      case "update" -> "update %s set %s = %2$s".formatted(table, someColumn(table));
      case "delete" -> "delete from " + table;
      default -> "truncate " + table + " cascade";
    };
  }

  private static String someColumn(String table) throws SQLException {
    try (Connection connection = database.connect()) {
      return Rows.first(
              connection,
              """
              select quote_ident(attname) from pg_attribute
              where attrelid = ?::regclass and attnum > 0 and attidentity = '' and attgenerated = ''
              order by attnum limit 1
              """,
              row -> row.getString(1),
              table)
          .orElseThrow();
    }
  }

  private static void refused(Connection connection, String who, String sql) {
    assertThatThrownBy(() -> Rows.update(connection, sql))
        .as("%s: %s", who, sql)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
  }
}
