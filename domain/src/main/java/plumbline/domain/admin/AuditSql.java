package plumbline.domain.admin;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.Rows;

/** The list of the trail, over Admin's published view. */
final class AuditSql {
  /** A document is called by its number; the rest by the name, file or document it says. */
  private static final String ENTRY =
      """
      select r.seq, r.recorded_at, r.person, r.entity, r.key, r.action,
             case
               when r.entity = 'finance.invoice'
                 then concat(now ->> 'series', ' ', now ->> 'fiscal_year', '/',
                   lpad(now ->> 'number', 6, '0'))
               when r.entity = 'finance.payment'
                 then concat('PAY ', now ->> 'fiscal_year', '/', lpad(now ->> 'number', 6, '0'))
               when r.entity = 'finance.journal_entry'
                 then concat(split_part(now ->> 'number', '/', 1), '/',
                   lpad(split_part(now ->> 'number', '/', 2), 6, '0'))
               else coalesce(now ->> 'name', now ->> 'file_name', now ->> 'invoice', '')
             end as name,
             case when r.action = 'update' then array(
               select k from jsonb_object_keys(r.old_row || r.new_row) k
               where r.old_row -> k is distinct from r.new_row -> k
                 and k not in ('version', 'changed_by', 'changed_at')
               order by k)
             else '{}'::text[] end as changed
      from admin_api.audit_record r
      cross join lateral (select coalesce(r.new_row, r.old_row) as now) n
      """;

  private AuditSql() {}

  static List<AuditEntry> page(
      Connection connection, AuditFilter filter, OptionalLong after, int limit)
      throws SQLException {
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    if (after.isPresent()) {
      where += " and r.seq < ?";
      parameters.add(after.getAsLong());
    }
    parameters.add(limit);
    return Rows.list(
        connection,
        ENTRY + where + " order by r.seq desc limit ?",
        AuditSql::entry,
        parameters.toArray());
  }

  static long count(Connection connection, AuditFilter filter, int bound) throws SQLException {
    List<@Nullable Object> parameters = new ArrayList<>();
    String where = where(filter, parameters);
    parameters.add(bound);
    return Rows.first(
            connection,
            "select count(*) from (select 1 from admin_api.audit_record r"
                + where
                + " limit ?) found",
            row -> row.getLong(1),
            parameters.toArray())
        .orElseThrow();
  }

  private static String where(AuditFilter filter, List<@Nullable Object> parameters) {
    StringBuilder where = new StringBuilder(" where true");
    String text = filter.text().strip();
    if (!text.isEmpty()) {
      where.append(
          " and (r.key ilike ? or r.person ilike ? or r.old_row::text ilike ?"
              + " or r.new_row::text ilike ?)");
      String anywhere = "%" + literally(text) + "%";
      parameters.addAll(List.of(anywhere, anywhere, anywhere, anywhere));
    }
    if (!filter.person().isEmpty()) {
      where.append(" and r.person ilike ?");
      parameters.add(literally(filter.person()) + "%");
    }
    if (!filter.entities().isEmpty()) {
      where.append(" and r.entity = any (string_to_array(?, ','))");
      parameters.add(String.join(",", filter.entities()));
    }
    if (!filter.record().isEmpty()) {
      where.append(
          " and (r.key = ? or r.key like ? or coalesce(r.new_row, r.old_row) ->> 'number' = ?)");
      parameters.add(filter.record());
      parameters.add(literally(filter.record()) + "/%");
      parameters.add(shortNumber(filter.record()));
    }
    if (filter.from() != null) {
      where.append(" and r.recorded_at >= ?");
      parameters.add(filter.from());
    }
    if (filter.until() != null) {
      where.append(" and r.recorded_at < ?");
      parameters.add(filter.until());
    }
    return where.toString();
  }

  /** 2026/000012 is kept as 2026/12. */
  private static String shortNumber(String typed) {
    return typed.replaceAll("/0+(?=[0-9])", "/");
  }

  private static String literally(String typed) {
    return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("seq"),
        Rows.instant(row, "recorded_at"),
        Rows.text(row, "person"),
        Rows.text(row, "entity"),
        Rows.text(row, "key"),
        AuditEntry.Action.valueOf(Rows.text(row, "action").toUpperCase(Locale.ROOT)),
        Rows.text(row, "name"),
        List.of((String[]) row.getArray("changed").getArray()));
  }

  static List<AuditField> fields(Connection connection, long seq) throws SQLException {
    return Rows.list(
        connection,
        """
        select k as field, r.old_row ->> k as before, r.new_row ->> k as after,
               r.old_row -> k is distinct from r.new_row -> k as differs
        from admin_api.audit_record r
        cross join lateral jsonb_object_keys(
          coalesce(r.old_row, '{}'::jsonb) || coalesce(r.new_row, '{}'::jsonb)) k
        where r.seq = ? order by k
        """,
        row ->
            new AuditField(
                Rows.text(row, "field"),
                row.getString("before"),
                row.getString("after"),
                row.getBoolean("differs")),
        seq);
  }
}
