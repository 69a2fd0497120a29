package plumbline.domain.logistics.transfer;

import java.math.BigDecimal;
import plumbline.domain.logistics.Product;

/** So much of a product in transit. */
public record TransferLine(Product product, BigDecimal sent) {}
