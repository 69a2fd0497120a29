package plumbline.views.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.Product;
import plumbline.views.scan.ScanReading;
import plumbline.views.task.InlineWorkRunner;
import plumbline.views.text.Amounts;

class ScanJobTest {
  private final MemoryProducts products = new MemoryProducts();
  private final ScanJob job = job(InlineWorkRunner.immediate());

  @Test
  void scans_of_one_product_add_up_and_the_last_is_undone() {
    scan("12", "5991234567890");
    scan("1", "cs-m8x40");
    assertThat(job.answerProperty().get()).isEqualTo(new ScanAnswer.Hit("CS-M8x40: +1, now 13"));
    job.undo();
    assertThat(job.scanned()).containsExactly(new GoodsLine(1, new BigDecimal("12")));
    job.undo();
    assertThat(job.lines()).isEmpty();
    job.undo();
    assertThat(job.answerProperty().get())
        .isEqualTo(new ScanAnswer.Said("There is no scan to undo."));
  }

  @Test
  void what_stands_for_nothing_is_a_miss_and_changes_nothing() {
    scan("5", "4000000000000");
    assertThat(job.answerProperty().get())
        .isEqualTo(new ScanAnswer.Miss("No product has the barcode or SKU 4000000000000."));
    assertThat(job.hasScans()).isFalse();
  }

  @Test
  void a_barcode_of_two_products_is_told() {
    products.all.add(new Product(9, "X-9", "5991234567890", "Other", "pc"));
    scan("1", "5991234567890");
    assertThat(job.answerProperty().get())
        .isEqualTo(
            new ScanAnswer.Miss(
                "Two products carry 5991234567890: CS-M8x40 and X-9. Type the SKU."));
  }

  @Test
  void expected_lines_stay_when_their_scan_is_undone() {
    job.begin(List.of(new TallyLine(MemoryProducts.BOLT, BigDecimal.TEN, BigDecimal.ZERO)));
    scan("4", "CS-M8x40");
    assertThat(job.answerProperty().get())
        .isEqualTo(new ScanAnswer.Hit("CS-M8x40: +4, now 4 of 10"));
    job.undo();
    assertThat(job.lines()).hasSize(1);
    job.scanExpected(new ScanReading.Read(BigDecimal.ONE, "CS-M8x60"), "is not ordered.");
    assertThat(job.answerProperty().get())
        .isEqualTo(new ScanAnswer.Miss("CS-M8x60 is not ordered."));
  }

  @Test
  void an_answer_for_the_job_before_is_dropped() {
    InlineWorkRunner held = InlineWorkRunner.held();
    ScanJob slow = job(held);
    slow.scan(new ScanReading.Read(BigDecimal.ONE, "CS-M8x40"));
    slow.begin(List.of());
    held.runOldest();
    assertThat(slow.lines()).isEmpty();
  }

  @Test
  void what_is_pressed_before_a_scan_is_answered_waits_for_it() {
    InlineWorkRunner held = InlineWorkRunner.held();
    ScanJob slow = job(held);
    slow.scan(new ScanReading.Read(BigDecimal.ONE, "CS-M8x40"));
    List<GoodsLine> booked = new ArrayList<>();
    slow.turns().take(() -> booked.addAll(slow.scanned()));
    slow.undo();
    assertThat(booked).isEmpty();
    held.runOldest();
    assertThat(booked).containsExactly(new GoodsLine(1, BigDecimal.ONE));
    assertThat(slow.lines()).isEmpty();
  }

  private ScanJob job(InlineWorkRunner runner) {
    return new ScanJob(products, runner, new Amounts(Locale.US));
  }

  private void scan(String quantity, String code) {
    job.scan(new ScanReading.Read(new BigDecimal(quantity), code));
  }
}
