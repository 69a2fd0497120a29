package plumbline.domain.finance.payment;

/** The gapless number within its year, shown as PAY 2026/000123. */
public record PaymentNumber(int fiscalYear, long number) {
  @Override
  public String toString() {
    return "PAY %d/%06d".formatted(fiscalYear, number);
  }
}
