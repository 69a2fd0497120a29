package plumbline.app.demo.company.shop;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import plumbline.app.demo.company.rows.CompanyClock;

/** How the shop writes values: prices as somebody typed them, stock as its own code formats it. */
final class AsTyped {
  private AsTyped() {}

  /** Now and then two decimals, mostly none that say nothing. */
  static String price(BigDecimal price, long id) {
    return id % 4 == 0 && price.stripTrailingZeros().scale() > 0
        ? price.setScale(2).toPlainString()
        : plain(price);
  }

  /** After an order the shop writes six decimals, after an edit none. */
  static String stock(int quantity, long id) {
    return id % 3 == 0 ? quantity + ".000000" : String.valueOf(quantity);
  }

  static String plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** Names that came through the shop's interface have their ampersands written out. */
  static String title(String name, long id) {
    return id % 3 == 0 ? name : name.replace("&", "&amp;");
  }

  static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** The same moment on the clock of Greenwich. */
  static LocalDateTime gmt(LocalDateTime local) {
    return LocalDateTime.ofInstant(CompanyClock.instant(local), ZoneOffset.UTC);
  }
}
