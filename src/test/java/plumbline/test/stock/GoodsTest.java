package plumbline.test.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;
import plumbline.domain.logistics.Adjustment;
import plumbline.domain.logistics.AdjustmentResult;
import plumbline.domain.logistics.CentralStock;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.StockRow;
import plumbline.domain.logistics.adjustment.Approvals;
import plumbline.domain.logistics.adjustment.CentralApprovals;
import plumbline.domain.logistics.adjustment.Decision;
import plumbline.domain.logistics.receiving.CentralReceiving;
import plumbline.domain.logistics.receiving.NewPurchaseOrder;
import plumbline.domain.logistics.receiving.Receipt;
import plumbline.domain.logistics.receiving.ReceiptResult;
import plumbline.domain.logistics.transfer.Arrival;
import plumbline.domain.logistics.transfer.CentralTransfers;
import plumbline.domain.logistics.transfer.NewTransfer;
import plumbline.domain.logistics.transfer.TransferResult;
import plumbline.test.storefront.Store;

/** Receiving, transfers and large adjustments through the published services. */
class GoodsTest {
  private static Store store;
  private static CentralDatabase clerk;
  private static CentralDatabase manager;
  private static CentralReceiving receiving;
  private static CentralTransfers transfers;
  private static CentralStock stock;

  @BeforeAll
  static void open() throws SQLException {
    store = Store.of(GoodsTest.class, 20, 10);
    clerk = CentralDatabase.open(store.database().url(), store.clerk());
    String suffix = store.clerk().user().substring("clerk_".length());
    Login boss = store.database().admit("boss_" + suffix, Group.MANAGER);
    manager = CentralDatabase.open(store.database().url(), boss);
    receiving = new CentralReceiving(clerk);
    transfers = new CentralTransfers(clerk);
    stock = new CentralStock(clerk);
  }

  @AfterAll
  static void close() {
    clerk.close();
    manager.close();
  }

  @Test
  void goods_come_in_against_a_purchase_order_in_parts_and_once_each() throws Exception {
    UUID order = ordered(1, "20");
    assertThat(row(1, 1).incoming()).isEqualByComparingTo("20");
    Receipt first = receipt(order, 1, "8");
    String number = received(first);
    assertThat(received(first)).isEqualTo(number);
    assertThat(row(1, 1).onHand()).isEqualByComparingTo("18");
    assertThat(row(1, 1).incoming()).isEqualByComparingTo("12");
    assertThat(stock.movements(1, 1, 1).getFirst())
        .satisfies(
            moved -> {
              assertThat(moved.document()).isEqualTo(number);
              assertThat(moved.reason()).isEqualTo("Goods received");
              assertThat(moved.movedBy()).isEqualTo(store.clerk().user());
            });
    received(receipt(order, 1, "12"));
    assertThat(receiving.open(1)).noneMatch(open -> open.id().equals(order));
    assertThat(refused(receipt(order, 1, "1"))).contains("is received already");
    assertThat(store.brokenStock()).isEmpty();
  }

  @Test
  void more_than_ordered_is_taken_within_the_tolerance_and_refused_above_it() throws Exception {
    UUID order = ordered(2, "100");
    received(receipt(order, 2, "90"));
    assertThat(refused(receipt(order, 2, "16")))
        .isEqualTo(
            "Of P-2 100 are ordered and 90 received: 16 more are above the tolerance of 5 %."
                + " Accepted: at most 15; receive the rest without a purchase order.");
    assertThat(row(2, 1).onHand()).isEqualByComparingTo("100");
    received(receipt(order, 2, "15"));
    assertThat(row(2, 1).onHand()).isEqualByComparingTo("115");
  }

  @Test
  void goods_nobody_ordered_come_in_without_an_order_only() throws Exception {
    UUID order = ordered(3, "5");
    assertThat(refused(receipt(order, 4, "1"))).startsWith("P-4 is not on purchase order PO-");
    received(receipt(null, 4, "1"));
    assertThat(row(4, 1).onHand()).isEqualByComparingTo("11");
    assertThat(refused(receipt(null, 4, "0"))).contains("Accepted: more than 0");
    assertThat(refused(new Receipt(UUID.randomUUID(), null, 1, "", List.of())))
        .startsWith("Nothing is scanned yet");
    assertThat(refused(receipt(null, 999, "1"))).isEqualTo("There is no product with the id 999.");
  }

  @Test
  void a_closed_order_is_not_waited_for_any_more() throws Exception {
    UUID order = ordered(5, "7");
    var open = receiving.open(1).stream().filter(o -> o.id().equals(order)).findFirst().get();
    assertThat(receiving.close(open, " "))
        .isInstanceOfSatisfying(
            ReceiptResult.Refused.class,
            why -> assertThat(why.refusal().message()).startsWith("Give a reason"));
    receiving.close(open, "not made any more");
    assertThat(row(5, 1).incoming()).isZero();
    assertThat(refused(receipt(order, 5, "1"))).contains("is closed already");
  }

  @Test
  void a_transfer_leaves_is_in_transit_and_arrives_with_its_difference_kept() throws Exception {
    NewTransfer transfer = transfer(6, "4");
    String number = done(transfers.send(transfer));
    assertThat(done(transfers.send(transfer))).isEqualTo(number);
    assertThat(row(6, 1).onHand()).isEqualByComparingTo("6");
    assertThat(row(6, 2).onHand()).isEqualByComparingTo("10");
    assertThat(row(6, 2).incoming()).isEqualByComparingTo("4");
    assertThat(transfers.underWay(2)).anyMatch(way -> way.id().equals(transfer.id()));
    Arrival short3 = new Arrival(UUID.randomUUID(), transfer.id(), lines(6, "3"), "");
    assertThat(transfers.receive(short3))
        .isInstanceOfSatisfying(
            TransferResult.NeedsReason.class,
            why ->
                assertThat(why.refusal().message())
                    .startsWith("Of P-6 4 were sent and 3 arrived (1 product with a difference)"));
    Arrival named = new Arrival(short3.id(), transfer.id(), lines(6, "3"), "one broken");
    assertThat(done(transfers.receive(named))).isEqualTo(number);
    assertThat(done(transfers.receive(named))).isEqualTo(number);
    assertThat(row(6, 2).onHand()).isEqualByComparingTo("13");
    assertThat(row(6, 2).incoming()).isZero();
    assertThat(
            store.one(
                "select sent || ' ' || received || ' ' || difference from"
                    + " logistics_api.transfer_line where transfer_number = ?",
                number))
        .isEqualTo("4.000 3.000 -1.000");
    assertThat(transfers.receive(new Arrival(UUID.randomUUID(), transfer.id(), List.of(), "x")))
        .isInstanceOfSatisfying(
            TransferResult.Refused.class,
            why -> assertThat(why.refusal().message()).contains("was received by"));
    assertThat(store.brokenStock()).isEmpty();
  }

  @Test
  void what_is_not_available_is_not_sent() throws Exception {
    assertThat(transfers.send(transfer(7, "11")))
        .isInstanceOfSatisfying(
            TransferResult.Refused.class,
            why ->
                assertThat(why.refusal().message())
                    .isEqualTo(
                        "Only 10 of P-7 available (10 on hand, 0 reserved):"
                            + " 11 cannot be taken."));
    NewTransfer nowhere = new NewTransfer(UUID.randomUUID(), 1, 1, "", lines(7, "1"));
    assertThat(transfers.send(nowhere))
        .isInstanceOfSatisfying(
            TransferResult.Refused.class,
            why -> assertThat(why.refusal().message()).contains("in this warehouse already"));
  }

  @Test
  void an_adjustment_above_the_limit_waits_and_moves_when_another_approves() throws Exception {
    Adjustment large = adjustment(8, "1001");
    assertThat(stock.adjust(large)).isInstanceOf(AdjustmentResult.WaitingForApproval.class);
    assertThat(stock.adjust(large)).isInstanceOf(AdjustmentResult.WaitingForApproval.class);
    assertThat(row(8, 1).onHand()).isEqualByComparingTo("10");
    Approvals own = new CentralApprovals(clerk);
    assertThat(own.waiting()).anyMatch(waiting -> waiting.id().equals(large.id()));
    assertThat(own.approve(large.id()))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            why -> assertThat(why.refusal().message()).startsWith("You asked for adjustment AD-"));
    Approvals second = new CentralApprovals(manager);
    assertThat(second.approve(large.id())).isInstanceOf(Decision.Done.class);
    assertThat(second.approve(large.id())).isInstanceOf(Decision.Done.class);
    assertThat(row(8, 1).onHand()).isEqualByComparingTo("1011");
    assertThat(stock.movements(8, 1, 1).getFirst().note()).contains("asked by clerk_");
    assertThat(second.refuse(large.id(), "no"))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            why -> assertThat(why.refusal().message()).contains("was approved by"));
  }

  @Test
  void a_refused_adjustment_moves_nothing_and_keeps_why() throws Exception {
    store.database().execute("update admin.product set purchase_price = 150000 where id = 9");
    Adjustment costly = adjustment(9, "-2");
    assertThat(stock.adjust(costly)).isInstanceOf(AdjustmentResult.WaitingForApproval.class);
    Approvals second = new CentralApprovals(manager);
    assertThat(second.refuse(costly.id(), ""))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            why -> assertThat(why.refusal().message()).startsWith("Give a reason"));
    assertThat(second.refuse(costly.id(), "count again")).isInstanceOf(Decision.Done.class);
    assertThat(row(9, 1).onHand()).isEqualByComparingTo("10");
    assertThat(stock.adjust(costly))
        .isInstanceOfSatisfying(
            AdjustmentResult.Refused.class,
            why -> assertThat(why.refusal().message()).contains("count again"));
    assertThat(stock.adjust(adjustment(9, "-1"))).isInstanceOf(AdjustmentResult.Adjusted.class);
  }

  @Test
  void nobody_passes_the_limit_by() throws Exception {
    try (Connection connection = store.clerkAtWork()) {
      assertThatThrownBy(
              () ->
                  Rows.update(
                      connection,
                      "insert into logistics.movement (id, product_id, warehouse_id, quantity,"
                          + " reason) values (gen_random_uuid(), 1, 1, 5, 'found')"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void reasons_are_added_and_closed_by_the_manager_alone() throws Exception {
    Approvals boss = new CentralApprovals(manager);
    assertThat(boss.addReason("Expired")).isInstanceOf(Decision.Done.class);
    var added =
        stock.adjustmentReasons().stream().filter(r -> r.name().equals("Expired")).findFirst();
    assertThat(added).isPresent();
    assertThat(boss.closeReason(added.get().code())).isInstanceOf(Decision.Done.class);
    assertThat(stock.adjustmentReasons()).noneMatch(reason -> reason.name().equals("Expired"));
    Adjustment closed =
        new Adjustment(UUID.randomUUID(), 10, 1, BigDecimal.ONE, added.get().code(), "");
    assertThat(stock.adjust(closed))
        .isInstanceOfSatisfying(
            AdjustmentResult.Refused.class,
            why -> assertThat(why.refusal().message()).contains("is no reason for an adjustment"));
    assertThat(boss.addReason("x"))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            why -> assertThat(why.refusal().message()).contains("Accepted: 2 to 60 letters"));
    assertThat(new CentralApprovals(clerk).addReason("Stolen"))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            why -> assertThat(why.refusal().message()).startsWith("Your role may not do this"));
  }

  @Test
  void every_move_tells_the_shop() throws Exception {
    received(receipt(null, 11, "2"));
    done(transfers.send(transfer(12, "1")));
    stock.adjust(adjustment(13, "1"));
    assertThat(
            store.list(
                "select distinct aggregateid from sync.outbox where type = 'stock.level.changed'"
                    + " and aggregateid in ('P-11', 'P-12', 'P-13') order by 1"))
        .containsExactly("P-11", "P-12", "P-13");
  }

  private static UUID ordered(long product, String quantity) throws SQLException {
    UUID id = UUID.randomUUID();
    LocalDate day = LocalDate.of(2026, 12, 1);
    received(
        receiving.order(
            new NewPurchaseOrder(id, "Duna Csavar Kft.", 1, day, lines(product, quantity))));
    return id;
  }

  private static Receipt receipt(UUID order, long product, String quantity) {
    return new Receipt(UUID.randomUUID(), order, 1, "SZ-1", lines(product, quantity));
  }

  private static NewTransfer transfer(long product, String quantity) {
    return new NewTransfer(UUID.randomUUID(), 1, 2, "", lines(product, quantity));
  }

  private static Adjustment adjustment(long product, String quantity) {
    return new Adjustment(UUID.randomUUID(), product, 1, new BigDecimal(quantity), "found", "");
  }

  private static List<GoodsLine> lines(long product, String quantity) {
    return List.of(new GoodsLine(product, new BigDecimal(quantity)));
  }

  private static String received(Receipt receipt) throws SQLException {
    return received(receiving.receive(receipt));
  }

  private static String received(ReceiptResult result) {
    assertThat(result).isInstanceOf(ReceiptResult.Received.class);
    return ((ReceiptResult.Received) result).number();
  }

  private static String refused(Receipt receipt) throws SQLException {
    ReceiptResult result = receiving.receive(receipt);
    assertThat(result).isInstanceOf(ReceiptResult.Refused.class);
    return ((ReceiptResult.Refused) result).refusal().message();
  }

  private static String done(TransferResult result) {
    assertThat(result).isInstanceOf(TransferResult.Done.class);
    return ((TransferResult.Done) result).number();
  }

  private static StockRow row(long product, int warehouse) throws SQLException {
    return stock.stock(product, warehouse).orElseThrow();
  }
}
