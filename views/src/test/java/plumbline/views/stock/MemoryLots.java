package plumbline.views.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.lot.LotQuestion;
import plumbline.domain.logistics.lot.LotStock;
import plumbline.domain.logistics.lot.Lots;

/** Some lots in memory: expired, soon, later and never; as of 21 November 2026. */
public final class MemoryLots implements Lots {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  public final List<LotQuestion> asked = new ArrayList<>();
  public final List<LotStock> all =
      new ArrayList<>(
          List.of(
              lot(1, "L-2025/118", -12, "Central warehouse", "4"),
              lot(2, "L-2026/007", 0, "Central warehouse", "1.5"),
              lot(3, "L-2026/031", 12, "Győr", "999999999.999"),
              lot(4, "L-2026/088", 85, "Central warehouse", "40"),
              lot(
                  5,
                  "L-2026/090",
                  null,
                  "Központi raktár, Székesfehérvár, Alba ipari zóna",
                  "20")));

  private static LotStock lot(
      long id, String code, @Nullable Integer days, String warehouse, String quantity) {
    return new LotStock(
        id,
        4,
        "AD-310",
        id == 3
            ? "Megkülönböztetett árvíztűrő tükörfúrógép-kölcsönzési készlet, Székesfehérvár, fém"
            : "Szerelőragasztó, 310 ml",
        "pc",
        code,
        days == null ? null : TODAY.plusDays(days),
        days,
        1,
        warehouse,
        new BigDecimal(quantity));
  }

  @Override
  public List<LotStock> ofProduct(long productId) {
    return all.stream().filter(lot -> lot.productId() == productId).toList();
  }

  @Override
  public List<LotStock> expiring(LotQuestion question, int limit) {
    asked.add(question);
    return all.stream()
        .filter(lot -> lot.daysLeft() != null && lot.daysLeft() <= question.days())
        .filter(lot -> lot.code().contains(question.search()))
        .limit(limit)
        .toList();
  }
}
