package plumbline.views.invoices;

import java.util.List;
import plumbline.domain.finance.invoice.InvoiceChoices;
import plumbline.domain.finance.invoice.InvoiceChoices.Goods;
import plumbline.views.text.Amounts;
import plumbline.views.widget.Lookup;

/** Products by SKU, barcode or any part of the name. */
record GoodsLookup(InvoiceChoices choices) implements Lookup<Goods> {
  private static final int MOST = 30;

  @Override
  public List<Goods> find(String typed) throws Exception {
    return choices.goods(typed, MOST);
  }

  @Override
  public String chosen(Goods goods) {
    return goods.name();
  }

  @Override
  public String row(Goods goods) {
    return goods.sku() + " " + goods.name();
  }

  @Override
  public String detail(Goods goods) {
    return Amounts.ofProgram().money(goods.unitNet());
  }
}
