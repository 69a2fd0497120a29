package plumbline.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import plumbline.app.tour.Tour.Step;

/** The warehouse clerk's part: find a product, adjust it, and see the shop follow. */
final class StockPart {
  private static final String FREE_OF_DRIFT =
      """
      select s.sku from logistics_api.stock s join admin_api.product p on p.sku = s.sku
      where s.warehouse_id = 1 and s.available between 50 and 500 and p.kind = 'simple' and p.published
        and not exists (select from sync.disagreement d where d.key = s.sku)
      order by s.sku limit 1
      """;
  private final Hands hands;
  private String sku = "";

  StockPart(Hands hands) {
    this.hands = hands;
  }

  List<Step> steps() {
    return List.of(
        new Step("the warehouse clerk finds a product by its SKU", this::find),
        new Step("more than is available cannot be taken", this::tooMuch),
        new Step("an adjustment moves the stock once and is seen at once", this::adjust),
        new Step("the shop's stock follows by itself", this::shopFollows));
  }

  private void find() {
    sku = hands.databases().one(FREE_OF_DRIFT);
    SignInPart.changeTo(hands, "bela");
    hands.stage().awaitWords("On hand");
    hands.keys().ctrl(KeyCode.F);
    hands.keys().type(sku);
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitNoWords("of the selected product are shown here");
    hands.stage().picture("stock");
  }

  private void tooMuch() {
    hands.keys().press(KeyCode.MINUS);
    hands.keys().type("100000");
    hands.keys().press(KeyCode.ENTER);
    hands.keys().type("damaged");
    hands.keys().press(KeyCode.ENTER);
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("cannot be taken");
    hands.stage().picture("stock-refused");
    hands.keys().press(KeyCode.ESCAPE);
  }

  private void adjust() {
    String before = onHand();
    hands.keys().press(KeyCode.MINUS);
    hands.keys().type("7");
    hands.keys().press(KeyCode.ENTER);
    hands.keys().type("damaged");
    hands.keys().press(KeyCode.ENTER);
    hands.keys().type("dropped at the gate");
    hands.keys().press(KeyCode.ENTER);
    hands
        .screen()
        .until(
            "7 less on hand in the database",
            () -> Long.parseLong(onHand()) == Long.parseLong(before) - 7);
    hands.stage().awaitWords("bela");
    hands.stage().picture("stock-adjusted");
    Databases.same(
        "the movements of the adjustment",
        "1",
        hands
            .databases()
            .one(
                """
                select count(*) from logistics.movement m join admin.product p on p.id = m.product_id
                where p.sku = ? and m.quantity = -7 and m.moved_by = 'bela'
                """,
                sku));
  }

  private String onHand() {
    return hands
        .databases()
        .one(
            "select trim_scale(on_hand) from logistics_api.stock where sku = ? and warehouse_id ="
                + " 1",
            sku);
  }

  private void shopFollows() {
    String available =
        hands
            .databases()
            .one("select trim_scale(available) from logistics_api.availability where sku = ?", sku);
    hands
        .screen()
        .until(
            "the shop's stock of %s is %s".formatted(sku, available),
            () ->
                hands
                    .databases()
                    .shop(
                        """
                        select cast(s.meta_value as decimal(20, 0)) from wp_postmeta k
                        join wp_postmeta s on s.post_id = k.post_id and s.meta_key = '_stock'
                        where k.meta_key = '_sku' and k.meta_value = ?
                        """,
                        sku)
                    .equals(List.of(available)));
  }
}
