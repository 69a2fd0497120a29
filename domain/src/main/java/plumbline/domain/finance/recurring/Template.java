package plumbline.domain.finance.recurring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import plumbline.domain.finance.EntryLine;

/**
 * An entry to be posted again and again. Shares are rounded so that those of one side add up to the
 * rounded whole, as long as they do before rounding.
 *
 * @param version what a change of it is made from; zero before it was saved
 */
public record Template(
    UUID id,
    String name,
    String reference,
    String description,
    List<TemplateLine> lines,
    int version,
    boolean retired) {
  public Template {
    lines = List.copyOf(lines);
  }

  /** Whether an amount has to be named to use it. */
  public boolean hasShares() {
    return lines.stream().anyMatch(line -> line.share() != null);
  }

  /** Whether it gives every amount, once that of the shares is named. */
  public boolean isComplete() {
    return lines.stream().allMatch(line -> line.share() != null || line.amount() != null);
  }

  /** The lines of an entry; an amount to be typed is zero on both sides. */
  public List<EntryLine> linesOf(BigDecimal amount) {
    Map<Side, BigDecimal> shares = new EnumMap<>(Side.class);
    List<EntryLine> entry = new ArrayList<>();
    for (TemplateLine line : lines) {
      BigDecimal own = line.amount() == null ? BigDecimal.ZERO : line.amount();
      BigDecimal share = line.share();
      if (share != null) {
        BigDecimal before = shares.getOrDefault(line.side(), BigDecimal.ZERO);
        BigDecimal after = before.add(share);
        shares.put(line.side(), after);
        own = rounded(amount.multiply(after)).subtract(rounded(amount.multiply(before)));
      }
      boolean onDebit = line.side() == Side.DEBIT;
      entry.add(
          new EntryLine(
              line.account(),
              onDebit ? own : BigDecimal.ZERO,
              onDebit ? BigDecimal.ZERO : own,
              line.vatCode(),
              line.text()));
    }
    return entry;
  }

  private static BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }
}
