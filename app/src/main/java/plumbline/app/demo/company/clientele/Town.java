package plumbline.app.demo.company.clientele;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import plumbline.app.demo.company.words.WordLists;

/**
 * A town with its postcodes.
 *
 * @param county the tax authority's two digits for where a firm is registered
 * @param weight how many customers live there, compared with the others
 */
record Town(String name, String county, int weight, List<String> postcodes) {
  static List<Town> all() {
    return WordLists.table("towns.csv").stream().map(Town::of).toList();
  }

  private static Town of(NamedCsvRecord row) {
    return new Town(
        row.getField("town"),
        row.getField("county"),
        Integer.parseInt(row.getField("weight")),
        List.of(row.getField("postcodes").split(" ")));
  }
}
