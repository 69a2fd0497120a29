package plumbline.views.purchase;

import plumbline.domain.logistics.Products;
import plumbline.domain.logistics.Stock;
import plumbline.domain.logistics.purchase.Purchases;
import plumbline.domain.logistics.receiving.Receiving;

/**
 * What the screens about purchase orders work with.
 *
 * @param receives whether the person may take goods in
 */
public record PurchaseServices(
    Purchases purchases, Receiving receiving, Stock stock, Products products, boolean receives) {}
