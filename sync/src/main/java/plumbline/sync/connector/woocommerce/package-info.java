/** The shop: WooCommerce's tables, read in key order and written field by field. */
@NullMarked
package plumbline.sync.connector.woocommerce;

import org.jspecify.annotations.NullMarked;
