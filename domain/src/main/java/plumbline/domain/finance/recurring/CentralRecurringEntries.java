package plumbline.domain.finance.recurring;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Group;
import plumbline.domain.central.NamedId;
import plumbline.domain.central.Refusal;
import plumbline.domain.central.Rows;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryNumber;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.EntryWriting;
import plumbline.domain.finance.OpenDays;

/** Recurring entries in the central database, as the signed-in person may post them. */
public final class CentralRecurringEntries implements RecurringEntries {
  private final CentralDatabase database;

  public CentralRecurringEntries(CentralDatabase database) {
    this.database = database;
  }

  @Override
  public List<RecurringEntry> all() throws SQLException {
    return database.read(CentralRecurringEntries::read);
  }

  private static List<RecurringEntry> read(Connection connection) throws SQLException {
    return Rows.list(
        connection,
        """
        select id, template_id, every, day, amount, next_due, end_date, paused, retired, version,
               last_posted
        from finance_api.recurring_entry where not retired order by next_due, template, id
        """,
        CentralRecurringEntries::recurring);
  }

  private static RecurringEntry recurring(ResultSet row) throws SQLException {
    return new RecurringEntry(
        row.getObject("id", UUID.class),
        row.getObject("template_id", UUID.class),
        new Schedule(
            Interval.ofWord(row.getString("every")),
            row.getInt("day"),
            row.getObject("next_due", LocalDate.class),
            row.getObject("end_date", LocalDate.class),
            row.getBoolean("paused")),
        row.getBigDecimal("amount"),
        row.getObject("last_posted", LocalDate.class),
        row.getBoolean("retired"),
        row.getInt("version"));
  }

  @Override
  public List<DueEntry> due(LocalDate today) throws SQLException {
    return database.read(
        connection -> {
          OpenDays days = OpenDays.read(connection, database.person().isIn(Group.CHIEF_BOOKKEEPER));
          List<Template> templates = CentralTemplates.read(connection, "");
          List<DueEntry> due = new ArrayList<>();
          for (RecurringEntry recurring : read(connection)) {
            Template template =
                templates.stream()
                    .filter(known -> known.id().equals(recurring.template()))
                    .findFirst()
                    .orElseThrow();
            for (LocalDate date : recurring.schedule().dueBy(today)) {
              due.add(due(recurring, template, date, days));
            }
          }
          due.sort(Comparator.comparing(DueEntry::dueDate).thenComparing(DueEntry::template));
          return due;
        });
  }

  private static DueEntry due(
      RecurringEntry recurring, Template template, LocalDate date, OpenDays days) {
    BigDecimal amount = recurring.amount();
    EntryDraft draft =
        new EntryDraft(
            NamedId.of(recurring.id(), date.toString()),
            days.onOrAfter(date),
            date,
            template.reference(),
            template.description(),
            EntrySource.RECURRING,
            template.linesOf(amount == null ? BigDecimal.ZERO : amount));
    return new DueEntry(recurring.id(), template.name(), date, draft);
  }

  @Override
  public DuePosting post(DueEntry due) throws SQLException {
    boolean incomplete =
        due.draft().lines().stream()
            .anyMatch(line -> line.debit().signum() == 0 && line.credit().signum() == 0);
    if (incomplete) {
      return new DuePosting.Refused(
          new Refusal(
              "lines",
              "",
              "The template %s leaves an amount open. Give each of its lines an amount or a share."
                  .formatted(due.template())));
    }
    try {
      EntryNumber number = database.withEntities(session -> write(session, due));
      return new DuePosting.Posted(due.draft().id(), number, false);
    } catch (PersistenceException failure) {
      Optional<DuePosting> earlier = posted(due);
      if (earlier.isPresent()) {
        return earlier.get();
      }
      DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      return new DuePosting.Refused(Refusal.ofWhole(refusal.message()));
    }
  }

  private static EntryNumber write(StatelessSession session, DueEntry due) {
    session.doWork(
        connection ->
            Rows.update(
                connection,
                """
                insert into finance.recurring_posting (recurring_id, due_date, entry_id)
                values (?, ?, ?)
                """,
                due.recurring(),
                due.dueDate(),
                due.draft().id()));
    return EntryWriting.write(session, due.draft());
  }

  private Optional<DuePosting> posted(DueEntry due) throws SQLException {
    return database.read(
        connection ->
            Rows.first(
                connection,
                """
                select entry_id, fiscal_year, number from finance_api.recurring_posting
                where recurring_id = ? and due_date = ?
                """,
                row ->
                    new DuePosting.Posted(
                        row.getObject("entry_id", UUID.class),
                        new EntryNumber(row.getInt("fiscal_year"), row.getLong("number")),
                        true),
                due.recurring(),
                due.dueDate()));
  }

  @Override
  public Saving save(RecurringEntry recurring) throws SQLException {
    LocalDate end = recurring.schedule().endDate();
    if (recurring.version() == 0 && end != null && end.isBefore(recurring.schedule().nextDue())) {
      return new Saving.Refused(
          new Refusal(
              "endDate",
              end.toString(),
              "%s lies before the next due date %s. Choose that day or a later one."
                  .formatted(end, recurring.schedule().nextDue())));
    }
    try {
      database.transact(connection -> write(connection, recurring));
      return new Saving.Saved(recurring.version() + 1);
    } catch (SQLException failure) {
      if (recurring.version() == 0 && DatabaseRefusal.isDuplicate(failure)) {
        return new Saving.Saved(1);
      }
      DatabaseRefusal refusal = DatabaseRefusal.in(failure).orElseThrow(() -> failure);
      return new Saving.Refused(Refusal.ofWhole(refusal.message()));
    }
  }

  private static int write(Connection connection, RecurringEntry recurring) throws SQLException {
    Schedule schedule = recurring.schedule();
    if (recurring.version() == 0) {
      return Rows.update(
          connection,
          """
          insert into finance.recurring_entry
            (id, template_id, every, day, amount, next_due, end_date, paused)
          values (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          recurring.id(),
          recurring.template(),
          schedule.every().word(),
          schedule.day(),
          recurring.amount(),
          schedule.nextDue(),
          schedule.endDate(),
          schedule.paused());
    }
    return Rows.update(
        connection,
        """
        update finance.recurring_entry
        set template_id = ?, every = ?, day = ?, amount = ?, next_due = ?, end_date = ?,
            paused = ?, retired = ?, version = ?
        where id = ?
        """,
        recurring.template(),
        schedule.every().word(),
        schedule.day(),
        recurring.amount(),
        schedule.nextDue(),
        schedule.endDate(),
        schedule.paused(),
        recurring.retired(),
        recurring.version(),
        recurring.id());
  }
}
