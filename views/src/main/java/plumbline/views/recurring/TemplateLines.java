package plumbline.views.recurring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.recurring.Side;
import plumbline.domain.finance.recurring.TemplateLine;
import plumbline.views.journal.entry.LineInForm;
import plumbline.views.text.Texts;

/** What a template keeps of the lines being typed: an amount, a share of one, or neither. */
final class TemplateLines {
  private static final Texts TEXTS = Texts.of(TemplateLines.class);

  private TemplateLines() {}

  static List<TemplateLine> of(List<LineInForm> typed) {
    return typed.stream().map(TemplateLines::line).toList();
  }

  private static TemplateLine line(LineInForm typed) {
    EntryLine line = typed.line();
    BigDecimal own = typed.onCredit() ? line.credit() : line.debit();
    boolean fixed = own.signum() != 0 && typed.share().isEmpty();
    return new TemplateLine(
        line.account(),
        typed.onCredit() ? Side.CREDIT : Side.DEBIT,
        fixed ? own : null,
        typed.share().orElse(null),
        line.vatCode(),
        line.text());
  }

  /** Shares that leave no amount to be typed have to come to the same on both sides. */
  static Optional<String> unbalanced(List<TemplateLine> lines) {
    boolean onlyShares = !lines.isEmpty() && lines.stream().allMatch(l -> l.share() != null);
    String debit = percent(lines, Side.DEBIT);
    String credit = percent(lines, Side.CREDIT);
    return onlyShares && !debit.equals(credit)
        ? Optional.of(TEXTS.get("template.unbalanced", debit, credit))
        : Optional.empty();
  }

  /** To a millionth: three thirds are a whole. */
  private static String percent(List<TemplateLine> lines, Side side) {
    return lines.stream()
        .filter(line -> line.side() == side)
        .map(line -> Optional.ofNullable(line.share()).orElse(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .movePointRight(2)
        .setScale(4, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
