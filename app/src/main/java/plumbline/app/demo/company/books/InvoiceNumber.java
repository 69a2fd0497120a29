package plumbline.app.demo.company.books;

/** An invoice's number, counted from 1 in each year, as the database does. */
public record InvoiceNumber(int year, int count) {
  @Override
  public String toString() {
    return "%d/%06d".formatted(year, count);
  }
}
