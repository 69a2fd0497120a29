package plumbline.test.refusals;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.logistics.valuation.ValuePosting;
import plumbline.test.jobs.DayOfWork;

/** What a bookkeeper reads when the stock's value is not posted. */
class StockValueRefusalsTest {
  @TempDir static Path folder;
  private static RefusedAtDesk desk;

  @BeforeAll
  static void open() throws Exception {
    desk = RefusedAtDesk.bookkeeper(DayOfWork.of(StockValueRefusalsTest.class), folder);
  }

  @AfterAll
  static void close() throws Exception {
    desk.close();
  }

  @Test
  @ReadsRefusal(outcome = ValuePosting.Refused.class, rules = "PL155")
  void no_account_is_set_for_the_stock() throws Exception {
    desk.meanwhile(
        "insert into logistics.warehouse (code, name) values ('BP', 'Budapest')",
        "insert into admin.product (sku, name, kind, regular_price, purchase_price, vat_code)"
            + " values ('A-1', 'Tűzőgép', 'simple', 150, 100, '27')",
        "insert into logistics.movement (id, product_id, warehouse_id, quantity, reason)"
            + " select gen_random_uuid(), p.id, w.id, 5, 'found'"
            + " from admin.product p, logistics.warehouse w");
    desk.goTo("stock value", "A-1");
    desk.press(KeyCode.P);
    desk.reads("No account is set for ");
  }
}
