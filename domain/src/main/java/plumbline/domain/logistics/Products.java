package plumbline.domain.logistics;

import java.sql.SQLException;
import java.util.List;

/** What a scanned code stands for. */
public interface Products {
  /** The product of this SKU, or those that carry the barcode: one, unless two carry the same. */
  List<Product> byCode(String code) throws SQLException;
}
