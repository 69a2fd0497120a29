package plumbline.app.demo.company.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Stream;
import plumbline.app.demo.company.tax.Vat;
import plumbline.app.demo.company.words.WordLists;

/** Products of one kind in all their sizes and finishes: how they are called and sold. */
public record Family(Naming naming, Selling selling, List<Axis> axes, boolean variable) {
  /** Patterns in which {1}, {2} and {3} stand for the choices made on each axis. */
  record Naming(String sku, String name) {}

  /**
   * @param lot the number in which pieces are ordered
   * @param low the net price of the smallest
   * @param high the net price of the largest
   */
  record Selling(String group, String unit, Vat vat, int lot, double low, double high) {}

  static List<Family> all() {
    return WordLists.table("families.csv").stream().map(Family::of).toList();
  }

  private static Family of(NamedCsvRecord row) {
    Selling selling =
        new Selling(
            row.getField("group"),
            row.getField("unit"),
            Vat.ofCode(row.getField("vat")),
            Integer.parseInt(row.getField("lot")),
            Double.parseDouble(row.getField("low")),
            Double.parseDouble(row.getField("high")));
    return new Family(
        new Naming(row.getField("sku"), row.getField("name")),
        selling,
        Stream.of("first", "second", "third").map(row::getField).map(Axis::of).toList(),
        row.getField("kind").equals("variable"));
  }

  public String group() {
    return selling.group();
  }

  public String unit() {
    return selling.unit();
  }

  public Vat vat() {
    return selling.vat();
  }

  public int lot() {
    return selling.lot();
  }
}
