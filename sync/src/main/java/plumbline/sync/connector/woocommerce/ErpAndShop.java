package plumbline.sync.connector.woocommerce;

import java.time.Clock;
import javax.sql.DataSource;
import plumbline.domain.central.CentralDatabase;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.Source;
import plumbline.sync.connector.erp.CustomerLinks;
import plumbline.sync.connector.erp.ErpSources;
import plumbline.sync.connector.erp.ProductFamily;
import plumbline.sync.reconcile.ComparedSystems;
import plumbline.sync.reconcile.ErpCorrections;

/** The ERP and a WooCommerce shop, wired for comparing and settling. */
public final class ErpAndShop extends ComparedSystems {

  private final ErpSources erp;
  private final WooCommerceShop shop;

  /**
   * @param central under a login that may settle, or only compare
   * @param tables of a shop that passed {@link ShopFingerprint}
   */
  public ErpAndShop(CentralDatabase central, DataSource shop, ShopTables tables, Clock clock) {
    CustomerLinks links = new CustomerLinks(central.dataSource());
    ProductFamily family = new ProductFamily(central.dataSource());
    super(new ErpCorrections(central), new ShopWriter(shop, tables, links, family, clock));
    this.erp = new ErpSources(central.dataSource());
    this.shop = new WooCommerceShop(shop, tables, links);
  }

  @Override
  public Source source(EntityDefinition entity, Side side) {
    return side == Side.ERP ? erp.of(entity) : shop.source(entity);
  }
}
