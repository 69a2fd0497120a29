package plumbline.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import plumbline.app.tour.Tour.Step;
import plumbline.views.theme.Theme;

/**
 * The warehouse clerk's screens, each with a figure that the database has as well. Nothing is
 * booked: what is begun is left again.
 */
final class WarehousePart {
  private final Hands hands;

  WarehousePart(Hands hands) {
    this.hands = hands;
  }

  List<Step> steps() {
    return List.of(
        new Step("the list of orders shows the newest one", this::orders),
        new Step("an order is opened and looked at", this::order),
        new Step("goods without a purchase order are scanned and left again", this::receiving),
        new Step("goods to send are scanned and left again", this::transfer),
        new Step("a count is begun, scanned and given up", this::count),
        new Step("what falls short is proposed", this::reorder),
        new Step("nothing above the limit waits for a second person", this::approvals),
        new Step("goods on order are listed", this::purchases),
        new Step("lots that expire soon are listed", this::expiring),
        new Step("the stock is worth what the ledger says", this::worth),
        new Step("limits and reasons are read", this::settings));
  }

  private void orders() {
    goTo("orders", newestOrder());
    picture("orders", true);
  }

  private String newestOrder() {
    return hands
        .databases()
        .one(
            "select number from storefront_api.sales_order"
                + " order by placed_at desc, id desc limit 1");
  }

  private void order() {
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("reserve what came in");
    picture("order", false);
    hands.keys().press(KeyCode.ESCAPE);
  }

  private void receiving() {
    goTo("receiving", "Receiving");
    scan(1, 12);
    scan(2, 40);
    hands.keys().scan("4000000000000");
    hands.stage().awaitWords("No product has the barcode or SKU 4000000000000");
    picture("receiving", false);
    leave("Nothing was booked.");
  }

  private void transfer() {
    goTo("transfers", "Transfers");
    scan(3, 5);
    scan(4, 20);
    picture("transfer", false);
    leave("Nothing was moved.");
  }

  private void count() {
    goTo("stock counts", "go to count");
    hands.keys().ctrl(KeyCode.N);
    hands.keys().type(sku(5).substring(0, 4));
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("0 of ");
    hands.stage().awaitWords(" counted");
    hands.keys().scan("7*" + sku(5));
    hands.stage().awaitWords(sku(5) + ": 7 ");
    picture("count", true);
    hands.keys().ctrl(KeyCode.ENTER);
    hands.stage().awaitWords("at purchase price");
    picture("count-confirm", false);
    hands.keys().press(KeyCode.ESCAPE);
    hands.keys().ctrl(KeyCode.DELETE);
    hands.stage().awaitWords("Cancel this count?");
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("nothing was posted");
    Databases.same(
        "the state of the count",
        "cancelled",
        hands
            .databases()
            .one("select state from logistics.stock_count order by number desc limit 1"));
    goTo("stock counts", "go to count");
    hands.keys().press(KeyCode.F5);
    hands.stage().awaitWords("cancelled");
    picture("counts", false);
  }

  private void reorder() {
    goTo(
        "what to order",
        hands
            .databases()
            .one("select sku from logistics_api.reorder_proposal(1, 30, 8) order by 1 limit 1"));
    picture("reorder", true);
  }

  private void approvals() {
    goTo("to approve", "Nothing waits.");
  }

  private void purchases() {
    goTo(
        "purchase orders",
        hands.databases().one("select min(number) from logistics.purchase_order"));
    picture("purchase-orders", false);
  }

  private void expiring() {
    goTo(
        "expiring",
        hands
            .databases()
            .one("select code from logistics_api.lot_stock order by expires_on, code limit 1"));
    picture("expiring", false);
  }

  private void worth() {
    goTo(
        "stock value",
        hands
            .databases()
            .one(
                "select to_char(value, 'FM999,999,999,999,990.00')"
                    + " from logistics_api.stock_value_ledger"));
    hands
        .stage()
        .awaitWords(
            hands.databases().one("select min(sku collate \"C\") from logistics_api.stock_value"));
    picture("stock-value", true);
  }

  private void settings() {
    goTo(
        "warehouse settings",
        hands
            .databases()
            .one("select name from logistics_api.reason where adjusts order by position limit 1"));
    picture("warehouse-settings", false);
  }

  private void goTo(String place, String awaited) {
    hands.keys().ctrl(KeyCode.K);
    hands.keys().type(place);
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords(awaited);
  }

  /** So many of one of the first products of the first warehouse, as a scanner reads them. */
  private void scan(int place, int quantity) {
    String sku = sku(place);
    hands.keys().scan(quantity + "*" + sku);
    hands.stage().awaitWords(sku + ": +" + quantity);
  }

  private String sku(int place) {
    return hands
        .databases()
        .one(
            """
            select sku from logistics_api.stock where warehouse_id = 1 and available > 50
            order by sku collate "C" offset ? limit 1
            """,
            place);
  }

  private void leave(String words) {
    hands.keys().press(KeyCode.ESCAPE);
    hands.stage().awaitWords("Leave without booking?");
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords(words);
  }

  private void picture(String name, boolean alsoDark) {
    hands.stage().picture(name);
    if (alsoDark) {
      theme(Theme.DARK);
      hands.stage().picture(name + "-dark");
      theme(Theme.LIGHT);
    }
  }

  private void theme(Theme theme) {
    hands.screen().run(() -> hands.window().bench().look().choose(theme));
  }
}
