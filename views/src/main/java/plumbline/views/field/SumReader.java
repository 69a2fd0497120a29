package plumbline.views.field;

import java.math.BigDecimal;
import java.util.Optional;
import plumbline.views.text.Amounts;

/** Reads one sum from left to right: products before sums, brackets before both. */
final class SumReader {
  private static final char END = '\0';
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final String text;
  private final Amounts amounts;
  private int at;

  SumReader(String text, Amounts amounts) {
    this.text = text.replace('\u2212', '-').replace('\u00d7', '*').replace('\u00f7', '/');
    this.amounts = amounts;
  }

  Optional<Fraction> whole() {
    Optional<Fraction> result = sum();
    return next() == END ? result : Optional.empty();
  }

  private Optional<Fraction> sum() {
    Optional<Fraction> left = product();
    while (left.isPresent() && (next() == '+' || next() == '-')) {
      boolean minus = take() == '-';
      Fraction before = left.get();
      left = product().map(right -> before.plus(minus ? right.negated() : right));
    }
    return left;
  }

  private Optional<Fraction> product() {
    Optional<Fraction> left = factor();
    while (left.isPresent() && (next() == '*' || next() == '/')) {
      boolean divides = take() == '/';
      Fraction before = left.get();
      left =
          factor()
              .flatMap(
                  right -> divides ? before.dividedBy(right) : Optional.of(before.times(right)));
    }
    return left;
  }

  private Optional<Fraction> factor() {
    if (next() == '-' || next() == '+') {
      return take() == '-' ? factor().map(Fraction::negated) : factor();
    }
    Optional<Fraction> value;
    if (next() == '(') {
      take();
      value = sum();
      if (next() != ')') {
        return Optional.empty();
      }
      take();
    } else {
      value = number();
    }
    while (value.isPresent() && next() == '%') {
      take();
      value = value.get().dividedBy(Fraction.of(HUNDRED));
    }
    return value;
  }

  private Optional<Fraction> number() {
    int start = at;
    while (at < text.length() && isPartOfNumber(text.charAt(at))) {
      at++;
    }
    String digits = text.substring(start, at);
    return digits.isBlank() ? Optional.empty() : amounts.parse(digits).map(Fraction::of);
  }

  private static boolean isPartOfNumber(char c) {
    return Character.isDigit(c) || c == '.' || c == ',' || c == '\'' || isSpace(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private char next() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : END;
  }

  private char take() {
    return text.charAt(at++);
  }
}
