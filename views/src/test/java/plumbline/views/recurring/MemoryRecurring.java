package plumbline.views.recurring;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntrySource;
import plumbline.domain.finance.Posting;
import plumbline.domain.finance.recurring.DueEntry;
import plumbline.domain.finance.recurring.DuePosting;
import plumbline.domain.finance.recurring.Interval;
import plumbline.domain.finance.recurring.RecurringEntries;
import plumbline.domain.finance.recurring.RecurringEntry;
import plumbline.domain.finance.recurring.Saving;
import plumbline.domain.finance.recurring.Schedule;
import plumbline.domain.finance.recurring.Side;
import plumbline.domain.finance.recurring.Template;
import plumbline.domain.finance.recurring.TemplateLine;
import plumbline.domain.finance.recurring.Templates;
import plumbline.views.journal.MemoryLedger;

/** Templates and recurring entries in memory, over a ledger in memory. */
final class MemoryRecurring implements RecurringEntries {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  final Map<UUID, Template> templates = new LinkedHashMap<>();
  final Map<UUID, RecurringEntry> entries = new LinkedHashMap<>();
  boolean losesNextAnswer;
  boolean stale;
  private final MemoryLedger ledger;

  MemoryRecurring(MemoryLedger ledger) {
    this.ledger = ledger;
  }

  /** Rent with VAT as shares, due twice; insurance, of a closed account, due once. */
  static MemoryRecurring filled(MemoryLedger ledger, String longName) {
    MemoryRecurring memory = new MemoryRecurring(ledger);
    Template rent =
        memory.template(
            "Rent",
            longName,
            share("5220", Side.DEBIT, "0.787402"),
            share("4661", Side.DEBIT, "0.212598"),
            share("4541", Side.CREDIT, "1"));
    Template insurance =
        memory.template(
            "Insurance",
            "Insurance of stock and vans",
            amount("5999", Side.DEBIT, "186400.00"),
            amount("4541", Side.CREDIT, "186400.00"));
    memory.plan(rent, Interval.MONTH, TODAY.minusMonths(1), "999999999999.99");
    memory.plan(insurance, Interval.QUARTER, TODAY, null);
    memory.plan(insurance, Interval.YEAR, TODAY.plusDays(20), null);
    return memory;
  }

  private Template template(String name, String description, TemplateLine... lines) {
    UUID id = new UUID(3, templates.size());
    Template made = new Template(id, name, "", description, List.of(lines), 1, false);
    templates.put(id, made);
    return made;
  }

  private static TemplateLine share(String account, Side side, String share) {
    return new TemplateLine(account, side, null, new BigDecimal(share), null, "");
  }

  private static TemplateLine amount(String account, Side side, String amount) {
    return new TemplateLine(account, side, new BigDecimal(amount), null, null, "");
  }

  private void plan(Template template, Interval every, LocalDate next, String amount) {
    UUID id = new UUID(4, entries.size());
    BigDecimal of = amount == null ? null : new BigDecimal(amount);
    Schedule at = new Schedule(every, next.getDayOfMonth(), next, null, false);
    entries.put(id, new RecurringEntry(id, template.id(), at, of, null, false, 1));
  }

  /** The templates as their own service. */
  Templates templates() {
    return new Templates() {
      @Override
      public List<Template> all() {
        return List.copyOf(templates.values());
      }

      @Override
      public Saving save(Template template) {
        if (template.name().isBlank()) {
          return new Saving.Refused(new Refusal("name", "", "Type a name, such as Rent."));
        }
        templates.put(template.id(), template);
        return new Saving.Saved(template.version() + 1);
      }
    };
  }

  @Override
  public List<RecurringEntry> all() {
    return entries.values().stream().filter(entry -> !entry.retired()).toList();
  }

  @Override
  public List<DueEntry> due(LocalDate today) {
    List<DueEntry> due = new ArrayList<>();
    for (RecurringEntry entry : all()) {
      Template template = templates.get(entry.template());
      for (LocalDate date : entry.schedule().dueBy(today)) {
        UUID id = new UUID(entry.id().getLeastSignificantBits() + 100, date.toEpochDay());
        BigDecimal of = entry.amount() == null ? BigDecimal.ZERO : entry.amount();
        EntryDraft draft =
            new EntryDraft(
                id,
                date,
                date,
                template.reference(),
                template.description(),
                EntrySource.RECURRING,
                template.linesOf(of));
        due.add(new DueEntry(entry.id(), template.name(), date, draft));
      }
    }
    return due;
  }

  @Override
  public DuePosting post(DueEntry due) throws SQLException {
    Posting posting = ledger.post(due.draft());
    if (losesNextAnswer) {
      losesNextAnswer = false;
      throw new SQLException("The connection was lost");
    }
    return switch (posting) {
      case Posting.Posted(UUID id, var number, boolean repeated) ->
          new DuePosting.Posted(id, number, repeated);
      case Posting.Refused(List<Refusal> refusals) -> new DuePosting.Refused(refusals.getFirst());
    };
  }

  @Override
  public Saving save(RecurringEntry entry) {
    if (stale) {
      return new Saving.Refused(
          Refusal.ofWhole("It was changed by kiss.bela meanwhile. Look at it again."));
    }
    Schedule at = entry.schedule();
    entries.put(
        entry.id(),
        new RecurringEntry(
            entry.id(),
            entry.template(),
            at,
            entry.amount(),
            entry.lastPosted(),
            entry.retired(),
            entry.version() + 1));
    return new Saving.Saved(entry.version() + 1);
  }
}
