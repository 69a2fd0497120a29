package plumbline.app.demo.company.books;

import static plumbline.domain.finance.EntryLine.credit;
import static plumbline.domain.finance.EntryLine.debit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.tax.Vat;
import plumbline.app.demo.company.trade.BusinessDays;
import plumbline.domain.finance.EntryLine;

/** What it costs to be there: rents, energy, couriers, telephones, cleaning, depreciation. */
final class Overheads {
  private final long seed;
  private final Journal journal;
  private final BusinessDays days;
  private final Purchases purchases;

  Overheads(long seed, Journal journal, BusinessDays days, Purchases purchases) {
    this.seed = seed;
    this.journal = journal;
    this.days = days;
    this.purchases = purchases;
  }

  /** A bill that comes each month on its day, of about this net amount. */
  private record Bill(int day, String account, Vat vat, int net, int swingPercent, String text) {}

  private static final List<Bill> MONTHLY =
      List.of(
          new Bill(3, "522", Vat.STANDARD, 3_400_000, 0, "Rent, Budapest central warehouse"),
          new Bill(3, "522", Vat.STANDARD, 1_100_000, 0, "Rent, Győr warehouse"),
          new Bill(3, "522", Vat.STANDARD, 900_000, 0, "Rent, Szeged warehouse"),
          new Bill(5, "513", Vat.STANDARD, 410_000, 35, "Electricity and gas"),
          new Bill(7, "526", Vat.STANDARD, 96_000, 8, "Telephone and internet"),
          new Bill(8, "526", Vat.STANDARD, 138_000, 0, "Software subscriptions"),
          new Bill(9, "524", Vat.STANDARD, 85_000, 0, "Web shop hosting"),
          new Bill(11, "524", Vat.STANDARD, 240_000, 60, "Advertising"),
          new Bill(12, "527", Vat.SMALL_BUSINESS, 165_000, 0, "Cleaning, Szőke Tünde E.V."),
          new Bill(13, "527", Vat.STANDARD, 215_000, 0, "Security, Őrszem Kft."),
          new Bill(14, "523", Vat.STANDARD, 190_000, 70, "Forklift and van repairs"),
          new Bill(16, "511", Vat.STANDARD, 230_000, 30, "Cartons, pallets and foil"));

  private static final List<Bill> WEEKLY =
      List.of(
          new Bill(2, "521", Vat.STANDARD, 880_000, 30, "Courier services of the week"),
          new Bill(4, "512", Vat.STANDARD, 290_000, 20, "Fuel cards of the week"));

  void book() {
    for (LocalDate month = days.first().withDayOfMonth(1);
        !month.isAfter(days.last());
        month = month.plusMonths(1)) {
      for (Bill bill : MONTHLY) {
        bookOn(month.withDayOfMonth(bill.day()), bill);
      }
      depreciate(month.plusMonths(1).minusDays(1));
      insure(month.withDayOfMonth(20));
    }
    for (LocalDate week = days.first(); !week.isAfter(days.last()); week = week.plusWeeks(1)) {
      for (Bill bill : WEEKLY) {
        bookOn(week.plusDays(bill.day()), bill);
      }
    }
  }

  private void bookOn(LocalDate wished, Bill bill) {
    if (!days.contains(wished)) {
      return;
    }
    LocalDate day = days.onOrAfter(wished);
    Chance chance = Chance.of(seed, bill.text() + day);
    int swing = bill.net() / 100 * bill.swingPercent();
    BigDecimal net = BigDecimal.valueOf(bill.net() + chance.between(-swing, swing)).setScale(2);
    List<EntryLine> lines = new ArrayList<>();
    lines.add(new EntryLine(bill.account(), net, BigDecimal.ZERO, bill.vat().code(), ""));
    BigDecimal owed = net.add(Purchases.tax(bill.vat(), net, lines));
    lines.add(credit("454", owed));
    String reference = "BILL-%s-%03d".formatted(day, chance.below(1_000));
    journal.write(Journal.Document.manual(day, reference, bill.text()), lines);
    purchases.payLater(day, reference, bill.text(), owed);
  }

  private void depreciate(LocalDate day) {
    if (days.contains(day)) {
      journal.write(
          Journal.Document.manual(day, "DEP-" + day, "Depreciation of the month"),
          debit("571", new BigDecimal("1240000")),
          credit("119", new BigDecimal("60000")),
          credit("129", new BigDecimal("150000")),
          credit("139", new BigDecimal("860000")),
          credit("149", new BigDecimal("170000")));
    }
  }

  private void insure(LocalDate day) {
    if (days.contains(day)) {
      BigDecimal premium = new BigDecimal("186400");
      journal.write(
          Journal.Document.payment(
              days.onOrAfter(day), "INS-" + day, "Insurance of stock and vans"),
          debit("533", premium),
          credit("384", premium));
    }
  }
}
