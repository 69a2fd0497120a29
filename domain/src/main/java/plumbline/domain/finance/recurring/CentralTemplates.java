package plumbline.domain.finance.recurring;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;

/** Templates in the central database, as the signed-in person may keep them. */
public final class CentralTemplates implements Templates {
  private static final String UNKNOWN_KEY = "23503";

  private final CentralDatabase database;

  public CentralTemplates(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<Template> all() throws SQLException {
    return database.read(connection -> read(connection, "where not retired"));
  }

  /** Templates with the lines of their current version. */
  static List<Template> read(Connection connection, String where) throws SQLException {
    Map<UUID, List<TemplateLine>> lines = new HashMap<>();
    Rows.list(
        connection,
        """
        select l.template_id, l.account, l.side, l.amount, l.share, l.vat_code, l.text
        from finance_api.entry_template_line l
        join finance_api.entry_template t on t.id = l.template_id and t.version = l.template_version
        order by l.line_no
        """,
        row ->
            lines
                .computeIfAbsent(row.getObject("template_id", UUID.class), _ -> new ArrayList<>())
                .add(line(row)));
    return Rows.list(
        connection,
        """
        select id, name, reference, description, version, retired from finance_api.entry_template
        """
            + where
            + " order by lower(name), id",
        row -> template(row, lines));
  }

  private static TemplateLine line(ResultSet row) throws SQLException {
    return new TemplateLine(
        Rows.text(row, "account"),
        Side.ofWord(row.getString("side")),
        row.getBigDecimal("amount"),
        row.getBigDecimal("share"),
        row.getString("vat_code"),
        Rows.text(row, "text"));
  }

  private static Template template(ResultSet row, Map<UUID, List<TemplateLine>> lines)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Template(
        id,
        Rows.text(row, "name"),
        Rows.text(row, "reference"),
        Rows.text(row, "description"),
        lines.getOrDefault(id, List.of()),
        row.getInt("version"),
        row.getBoolean("retired"));
  }

  @Override
  public Saving save(Template template) throws SQLException {
    if (template.name().isBlank()) {
      return new Saving.Refused(new Refusal("name", "", "Type a name, such as Rent."));
    }
    if (template.lines().isEmpty()) {
      return new Saving.Refused(new Refusal("lines", "0", "A template needs at least one line."));
    }
    try {
      return new Saving.Saved(database.transact(connection -> write(connection, template)));
    } catch (SQLException failure) {
      return refused(template, failure);
    }
  }

  private static int write(Connection connection, Template template) throws SQLException {
    if (template.version() == 0) {
      Rows.update(
          connection,
          """
          insert into finance.entry_template (id, name, reference, description)
          values (?, ?, ?, ?)
          """,
          template.id(),
          template.name().strip(),
          template.reference(),
          template.description());
    } else {
      Rows.update(
          connection,
          """
          update finance.entry_template
          set name = ?, reference = ?, description = ?, retired = ?, version = ? where id = ?
          """,
          template.name().strip(),
          template.reference(),
          template.description(),
          template.retired(),
          template.version(),
          template.id());
    }
    int lineNo = 0;
    for (TemplateLine line : template.lines()) {
      Rows.update(
          connection,
          """
          insert into finance.entry_template_line
            (template_id, line_no, account, side, amount, share, vat_code, text)
          values (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          template.id(),
          ++lineNo,
          line.account(),
          line.side().word(),
          line.amount(),
          line.share(),
          line.vatCode(),
          line.text());
    }
    return template.version() + 1;
  }

  private Saving refused(Template template, SQLException failure) throws SQLException {
    if (DatabaseRefusal.isDuplicate(failure)) {
      return all().stream()
          .filter(kept -> kept.id().equals(template.id()) && template.version() == 0)
          .findFirst()
          .<Saving>map(kept -> new Saving.Saved(kept.version()))
          .orElseGet(
              () ->
                  new Saving.Refused(
                      new Refusal(
                          "name",
                          template.name(),
                          "There is a template %s already. Type another name."
                              .formatted(template.name().strip()))));
    }
    if (UNKNOWN_KEY.equals(failure.getSQLState())) {
      return new Saving.Refused(
          new Refusal(
              "lines",
              "",
              "A line has an account or VAT code that is not there. Choose one from the list."));
    }
    DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
    return new Saving.Refused(Refusal.ofWhole(refusal.message()));
  }
}
