package plumbline.app.demo.company.erp;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.app.demo.company.tax.Vat;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.finance.recurring.CentralRecurringEntries;
import plumbline.domain.finance.recurring.CentralTemplates;
import plumbline.domain.finance.recurring.Interval;
import plumbline.domain.finance.recurring.RecurringEntry;
import plumbline.domain.finance.recurring.Saving;
import plumbline.domain.finance.recurring.Schedule;
import plumbline.domain.finance.recurring.Side;
import plumbline.domain.finance.recurring.Template;
import plumbline.domain.finance.recurring.TemplateLine;

/** Templates of what the firm pays again and again, three of them due. */
final class RecurringRows {
  /** A bill with 27 % VAT: net and VAT as shares of what is to be paid. */
  private static final BigDecimal NET = new BigDecimal("0.787401574803149606");

  private RecurringRows() {}

  static void plan(CentralDatabase database, LocalDate day, Supplier<UUID> ids)
      throws SQLException {
    Plans plans =
        new Plans(new CentralTemplates(database), new CentralRecurringEntries(database), ids);
    plans.add("Rent, archive", "522", Interval.MONTH, day.minusDays(2), "95250");
    plans.add("Software, warehouse system", "526", Interval.MONTH, day, "152400");
    plans.add("Software, payroll", "526", Interval.YEAR, day.plusDays(40), "304800");
    plans.add("Insurance, vans", "533", Interval.QUARTER, day.minusDays(1), "412750");
    plans.add("Security, alarm line", "527", Interval.QUARTER, day.plusDays(17), "48260");
  }

  private record Plans(
      CentralTemplates templates, CentralRecurringEntries recurring, Supplier<UUID> ids) {
    void add(String name, String account, Interval every, LocalDate next, String gross)
        throws SQLException {
      Template template =
          new Template(
              ids.get(),
              name,
              "",
              name,
              List.of(
                  share(account, Side.DEBIT, NET, Vat.STANDARD.code()),
                  share("4661", Side.DEBIT, BigDecimal.ONE.subtract(NET), Vat.STANDARD.code()),
                  share("454", Side.CREDIT, BigDecimal.ONE, null)),
              0,
              false);
      CorrectionRows.require(templates.save(template), Saving.Saved.class);
      Schedule schedule = new Schedule(every, next.getDayOfMonth(), next, null, false);
      RecurringEntry entry =
          new RecurringEntry(
              ids.get(), template.id(), schedule, new BigDecimal(gross), null, false, 0);
      CorrectionRows.require(recurring.save(entry), Saving.Saved.class);
    }

    private static TemplateLine share(
        String account, Side side, BigDecimal share, @Nullable String vat) {
      return new TemplateLine(account, side, null, share, vat, "");
    }
  }
}
