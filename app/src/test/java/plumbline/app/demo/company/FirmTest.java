package plumbline.app.demo.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.app.demo.company.catalogue.Ean13;
import plumbline.app.demo.company.catalogue.Product;
import plumbline.app.demo.company.catalogue.ProductKind;
import plumbline.app.demo.company.clientele.Customer;
import plumbline.app.demo.company.clientele.TaxNumber;
import plumbline.app.demo.company.firm.Firm;
import plumbline.app.demo.company.planted.Planted;
import plumbline.app.demo.company.trade.Fulfilment;
import plumbline.app.demo.company.trade.Order;
import plumbline.app.demo.company.warehouse.Movement;
import plumbline.app.demo.company.warehouse.Shelf;
import plumbline.domain.finance.EntryDraft;

class FirmTest {
  private static final Firm FIRM = firm(LocalDate.of(2026, 5, 13));

  private static Firm firm(LocalDate anchor) {
    return Firm.of(DemoCompany.Plan.USUAL_SEED, anchor, Planted.read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29",
        "2025-08-20",
        "2025-12-27",
        "2026-02-02",
        "2026-07-25",
        "2027-11-02"
      })
  void on_whatever_day_the_ledger_has_sixty_thousand_lines(String anchor) {
    Firm firm = firm(LocalDate.parse(anchor));
    assertThat(firm.books().entries())
        .extracting(EntryDraft::difference)
        .allMatch(FirmTest::isZero);
    assertThat(firm.books().entries().stream().mapToInt(e -> e.lines().size()).sum())
        .isEqualTo(60_000);
    assertThat(firm.books().invoices()).hasSize(7_500);
    assertThat(firm.stock().shelves()).allMatch(shelf -> shelf.available() >= 0);
  }

  private static boolean isZero(BigDecimal amount) {
    return amount.signum() == 0;
  }

  @Test
  void nothing_happens_outside_the_twelve_months_before_the_anchor() {
    LocalDate from = LocalDate.of(2025, 5, 13);
    LocalDate to = LocalDate.of(2026, 5, 12);
    assertThat(FIRM.books().entries())
        .extracting(EntryDraft::postingDate)
        .allMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    assertThat(FIRM.stock().movements())
        .extracting(movement -> movement.at().toLocalDate())
        .allMatch(day -> !day.isBefore(from) && !day.isAfter(to));
  }

  @Test
  void orders_come_on_working_days_most_in_spring_and_fewest_in_december() {
    Map<Month, Integer> months = new HashMap<>();
    for (Order order : FIRM.orders().orders()) {
      assertThat(order.placedAt().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      months.merge(order.placedAt().getMonth(), 1, Integer::sum);
    }
    assertThat(months.get(Month.APRIL)).isGreaterThan(2 * months.get(Month.DECEMBER));
    assertThat(months).hasSize(12);
    assertThat(months.values()).allMatch(count -> count >= months.get(Month.DECEMBER));
  }

  @Test
  void what_an_order_holds_does_not_depend_on_the_day() {
    List<Order> later = firm(LocalDate.of(2027, 1, 4)).orders().orders();
    for (int i = 0; i < later.size(); i++) {
      Order order = FIRM.orders().orders().get(i);
      assertThat(later.get(i).number()).isEqualTo(order.number());
      assertThat(later.get(i).lines()).isEqualTo(order.lines());
      assertThat(later.get(i).fulfilment().state()).isEqualTo(order.fulfilment().state());
    }
  }

  @Test
  void an_order_is_the_sum_of_its_lines_and_its_delivery() {
    for (Order order : FIRM.orders().orders()) {
      BigDecimal goods = order.grossOfLines().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(goods).isEqualByComparingTo(order.goods().gross());
      assertThat(goods.add(order.shippingGross())).isEqualByComparingTo(order.amounts().gross());
    }
  }

  @Test
  void a_shelf_is_never_below_zero_and_ends_as_its_movements_say() {
    Map<Movement.Place, Integer> onHand = new HashMap<>();
    for (Movement movement : FIRM.stock().movements()) {
      assertThat(onHand.merge(movement.place(), movement.quantity(), Integer::sum)).isNotNegative();
    }
    for (Shelf shelf : FIRM.stock().shelves()) {
      assertThat(onHand.get(shelf.place())).isEqualTo(shelf.onHand());
    }
    assertThat(FIRM.stock().shelves())
        .filteredOn(shelf -> shelf.available() < shelf.minimum())
        .hasSizeBetween(100, 1_000);
  }

  @Test
  void few_products_make_most_of_the_orders_but_most_products_sell() {
    Map<String, Integer> sold = new HashMap<>();
    FIRM.orders().orders().stream()
        .flatMap(order -> order.lines().stream())
        .forEach(line -> sold.merge(line.product().sku(), 1, Integer::sum));
    List<Integer> counts = sold.values().stream().sorted().toList().reversed();
    int all = counts.stream().mapToInt(Integer::intValue).sum();
    int tenth = counts.stream().limit(500).mapToInt(Integer::intValue).sum();
    assertThat(tenth).isGreaterThan(all * 2 / 5);
    assertThat(sold.size()).isGreaterThan(3_500);
  }

  @Test
  void every_product_has_its_own_sku_and_barcode_with_a_right_check_digit() {
    Set<String> skus = new HashSet<>();
    Set<String> barcodes = new HashSet<>();
    for (Product product : FIRM.catalogue().carried()) {
      String barcode = product.article().barcode();
      assertThat(skus.add(product.sku())).as(product.sku()).isTrue();
      assertThat(barcodes.add(barcode)).as(barcode).isTrue();
      assertThat(barcode).matches("599\\d{10}");
      assertThat(Ean13.checkDigit(barcode.substring(0, 12))).isEqualTo(barcode.charAt(12) - '0');
      assertThat(product.name()).doesNotContain("{", "_", "  ").isEqualTo(product.name().strip());
    }
    assertThat(skus).hasSize(5_000);
    assertThat(Ean13.checkDigit("400638133393")).isEqualTo(1);
  }

  @Test
  void a_sale_is_below_the_regular_price_and_above_what_we_paid() {
    long onSale = 0;
    for (Product product : FIRM.catalogue().carried()) {
      BigDecimal sale = product.prices().sale();
      assertThat(product.prices().purchase()).isPositive().isLessThan(product.prices().regular());
      if (sale != null) {
        onSale++;
        assertThat(sale).isPositive().isLessThan(product.prices().regular());
      }
    }
    assertThat(onSale).isBetween(200L, 400L);
    assertThat(FIRM.catalogue().carried())
        .filteredOn(product -> product.kind() == ProductKind.VARIATION)
        .hasSizeGreaterThan(200)
        .allMatch(product -> product.parent() != null);
  }

  @Test
  void customers_are_two_thousand_with_right_tax_numbers_and_an_address_of_their_own() {
    Set<String> emails = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Customer customer : FIRM.clientele().customers()) {
      String tax = customer.taxNumber();
      assertThat(tax).matches("\\d{8}-2-\\d{2}");
      assertThat(TaxNumber.checkDigit(tax.substring(0, 7))).isEqualTo(tax.charAt(7) - '0');
      assertThat(emails.add(customer.email())).as(customer.email()).isTrue();
      assertThat(customer.email()).matches("[a-z.]+@[a-z0-9-]+\\.example");
      assertThat(names.add(customer.name())).as(customer.name()).isTrue();
      assertThat(customer.name()).matches(".*(Kft|Bt|Zrt|E\\.V)\\.");
      assertThat(customer.address().postcode()).matches("[1-9]\\d{3}");
    }
    assertThat(emails).hasSize(2_000);
    assertThat(String.join("", names)).contains("ő", "ű", "Ő");
    assertThat(TaxNumber.checkDigit("1053791")).isEqualTo(4);
  }

  @Test
  void most_of_the_last_days_orders_are_open_and_few_of_the_old_ones() {
    List<Order> orders = FIRM.orders().orders();
    assertThat(open(orders)).isEqualTo(500);
    assertThat(open(orders.subList(7_900, 8_000))).isGreaterThan(60);
    assertThat(open(orders.subList(0, 6_000))).isLessThan(10);
  }

  private static long open(List<Order> orders) {
    return orders.stream()
        .filter(order -> order.fulfilment() instanceof Fulfilment.Waiting)
        .count();
  }
}
