package plumbline.app.desktop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import plumbline.app.document.PdfLabels;
import plumbline.app.document.PdfOrderPapers;
import plumbline.app.export.FileExport;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.ClientIds;
import plumbline.domain.central.Group;
import plumbline.domain.logistics.CentralProducts;
import plumbline.domain.logistics.CentralStock;
import plumbline.domain.logistics.Product;
import plumbline.domain.logistics.StockRow;
import plumbline.domain.logistics.adjustment.CentralApprovals;
import plumbline.domain.logistics.count.CentralStockCounts;
import plumbline.domain.logistics.lot.CentralLots;
import plumbline.domain.logistics.order.CentralOrderPapers;
import plumbline.domain.logistics.order.CentralOrders;
import plumbline.domain.logistics.purchase.CentralPurchases;
import plumbline.domain.logistics.receiving.CentralReceiving;
import plumbline.domain.logistics.reorder.CentralReorder;
import plumbline.domain.logistics.setting.CentralStockSettings;
import plumbline.domain.logistics.transfer.CentralTransfers;
import plumbline.domain.logistics.valuation.CentralStockValues;
import plumbline.views.counts.CountScreens;
import plumbline.views.labels.LabelScreens;
import plumbline.views.labels.LabelsLink;
import plumbline.views.orders.OrderScreens;
import plumbline.views.orders.OrderServices;
import plumbline.views.purchase.PurchaseScreens;
import plumbline.views.purchase.PurchaseServices;
import plumbline.views.receiving.ReceivingLink;
import plumbline.views.receiving.ReceivingScreens;
import plumbline.views.reorder.ProposalOrders;
import plumbline.views.reorder.ReorderScreens;
import plumbline.views.scan.Tones;
import plumbline.views.shell.Desk;
import plumbline.views.shell.Link;
import plumbline.views.shell.Place;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.stock.StockLink;
import plumbline.views.stock.StockPaths;
import plumbline.views.stock.StockScreens;
import plumbline.views.text.Texts;
import plumbline.views.transfers.TransfersLink;
import plumbline.views.transfers.TransfersScreens;
import plumbline.views.valuation.ValuationScreens;
import plumbline.views.warehouse.WarehouseSettingsScreens;

/** The warehouse's desk: its screens in the order of the rail, and the services behind them. */
final class WarehouseDesk {
  private static final Texts TEXTS = Texts.of(WarehouseDesk.class);
  private static final Set<String> STOCK_READERS = Set.of("warehouse", "manager");

  private final CentralDatabase database;
  private final Workbench bench;
  private final List<ScreenFactory> factories = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  WarehouseDesk(CentralDatabase database, Workbench bench) {
    this.database = database;
    this.bench = bench;
    openStock();
    openOrders();
    if (database.person().isIn(Group.WAREHOUSE)) {
      openCounts();
    }
    openReorder(openPurchases());
    openGoods();
    if (!FinanceDesk.hasStockValue(database)) {
      openStockValue();
    }
    openSettings();
  }

  private void openStock() {
    StockScreens stock =
        new StockScreens(
            new CentralStock(database),
            new CentralLots(database),
            new CentralApprovals(database),
            new StockPaths(new ReceivingLink(), new TransfersLink(), WarehouseDesk::labels),
            bench,
            ClientIds::next);
    factories.add(stock);
    factories.add(new LabelScreens(new PdfLabels(), bench));
    places.addAll(stock.places());
  }

  private static Link labels(StockRow row) {
    Product product =
        new Product(row.productId(), row.sku(), row.barcode(), row.name(), row.unit());
    return new LabelsLink(List.of(LabelsLink.of(product, BigDecimal.ONE)));
  }

  private void openOrders() {
    OrderScreens orders =
        new OrderScreens(
            new OrderServices(
                new CentralOrders(database),
                new CentralOrderPapers(database, new PdfOrderPapers()),
                database.person().isIn(Group.WAREHOUSE)),
            bench,
            new Tones(bench.runner()),
            ClientIds::next);
    factories.add(orders);
    places.addAll(orders.places());
  }

  private void openCounts() {
    CountScreens counts =
        new CountScreens(
            new CentralStockCounts(database),
            new CentralStock(database),
            bench,
            ClientIds::next,
            new Tones(bench.runner()));
    factories.add(counts);
    places.addAll(counts.places());
  }

  private ProposalOrders openPurchases() {
    CentralReceiving receiving = new CentralReceiving(database);
    PurchaseScreens purchases =
        new PurchaseScreens(
            new PurchaseServices(
                new CentralPurchases(database, receiving),
                receiving,
                new CentralStock(database),
                new CentralProducts(database),
                database.person().isIn(Group.WAREHOUSE)),
            bench,
            new Tones(bench.runner()),
            ClientIds::next);
    factories.add(purchases);
    places.addAll(purchases.places());
    return purchases.proposed();
  }

  private void openReorder(ProposalOrders orders) {
    ReorderScreens reorder =
        new ReorderScreens(
            new CentralReorder(database),
            new CentralStock(database),
            bench,
            new FileExport(),
            orders);
    factories.add(reorder);
    places.addAll(reorder.places());
  }

  private void openGoods() {
    Tones tones = new Tones(bench.runner());
    CentralStock stock = new CentralStock(database);
    CentralProducts products = new CentralProducts(database);
    ReceivingScreens receiving =
        new ReceivingScreens(
            new CentralReceiving(database), stock, products, bench, tones, ClientIds::next);
    TransfersScreens transfers =
        new TransfersScreens(
            new CentralTransfers(database), stock, products, bench, tones, ClientIds::next);
    factories.addAll(List.of(receiving, transfers));
    places.addAll(receiving.places());
    places.addAll(transfers.places());
  }

  private void openStockValue() {
    ValuationScreens values =
        new ValuationScreens(
            new CentralStockValues(database),
            new FileExport(),
            bench,
            new ValuationScreens.Reader(StockLink.DESK, false, Optional.empty()));
    factories.add(values);
    places.addAll(values.places());
  }

  private void openSettings() {
    WarehouseSettingsScreens settings =
        new WarehouseSettingsScreens(
            new CentralStockSettings(database), database.person().isIn(Group.MANAGER), bench);
    factories.add(settings);
    places.addAll(settings.places());
  }

  Desk desk() {
    return new Desk(
        StockLink.DESK, TEXTS.get("desk.logistics"), Feather.PACKAGE, STOCK_READERS, places);
  }

  List<ScreenFactory> factories() {
    return List.copyOf(factories);
  }
}
