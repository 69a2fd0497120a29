package plumbline.sync.cache;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import plumbline.domain.central.Rows;

/**
 * Asks what was posted under each VAT code with a tax point in the months from one day's to
 * another's. Tax is what stands on the VAT control accounts, base what stands on the others. Sales
 * are income accounts and VAT accounts that owe over their whole history; the rest is purchases.
 */
public record VatQuery(LocalDate from, LocalDate to) implements CacheQuery<List<VatQuery.Code>> {
  /** Sales as credit minus debit, purchases as debit minus credit. */
  public record Code(
      String code,
      String name,
      String bucket,
      String returnRow,
      BigDecimal salesBase,
      BigDecimal salesTax,
      BigDecimal purchaseBase,
      BigDecimal purchaseTax) {}

  @Override
  public List<Code> run(Connection cache) throws SQLException {
    return Rows.list(
        cache,
        """
        select p.vat_code, coalesce(c.name, ''), coalesce(c.bucket, ''),
               coalesce(c.return_row, ''),
               coalesce(sum(p.amount) filter (where p.sale and not p.tax), 0.00),
               coalesce(sum(p.amount) filter (where p.sale and p.tax), 0.00),
               coalesce(-sum(p.amount) filter (where not p.sale and not p.tax), 0.00),
               coalesce(-sum(p.amount) filter (where not p.sale and p.tax), 0.00)
        from (
          select t.vat_code, t.credit - t.debit as amount,
                 coalesce(a.control = 'vat', false) as tax,
                 case when coalesce(a.control = 'vat', false) then s.amount > 0
                      else a.type = 'income' end as sale
          from vat_total t
          join account a on a.number = t.account
          join (select account, sum(credit - debit) as amount from vat_total group by account) s
            on s.account = t.account
          where t.tax_month between ? and ?
        ) p
        left join vat_code c on c.code = p.vat_code
        group by p.vat_code, c.name, c.bucket, c.return_row
        order by p.vat_code
        """,
        row ->
            new Code(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getBigDecimal(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8)),
        from.withDayOfMonth(1),
        to);
  }
}
