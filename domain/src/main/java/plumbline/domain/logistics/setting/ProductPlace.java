package plumbline.domain.logistics.setting;

import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.Warehouse;

/** Where a product stands in a warehouse; empty where nothing is noted. */
public record ProductPlace(Product product, Warehouse warehouse, String location) {}
