package plumbline.domain.finance;

/** The gapless number of a posted entry within its fiscal year, shown as 2026/000123. */
public record EntryNumber(int fiscalYear, long number) implements Comparable<EntryNumber> {
  @Override
  public int compareTo(EntryNumber other) {
    int byYear = Integer.compare(fiscalYear, other.fiscalYear);
    return byYear != 0 ? byYear : Long.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "%d/%06d".formatted(fiscalYear, number);
  }
}
