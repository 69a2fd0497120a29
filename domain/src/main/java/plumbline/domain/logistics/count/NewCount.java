package plumbline.domain.logistics.count;

import java.util.List;
import java.util.UUID;

/**
 * A count to be opened under an id of the client's. The search is part of a SKU or name, or how the
 * location begins; chosen products make the list whatever the search says.
 */
public record NewCount(
    UUID id, int warehouseId, CountKind kind, String title, String search, List<Long> products) {
  public NewCount {
    products = List.copyOf(products);
  }
}
