package plumbline.test.compare;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import plumbline.test.woocommerce.TwoSystems;

/** Many products in both systems, each of ten meta rows in the shop, differing by plan. */
record ManyProducts(int count) {

  private static final int PRICE = 997;
  private static final int NAME = 1499;
  private static final int MISSING_IN_SHOP = 2003;
  private static final int MISSING_IN_ERP = 2503;
  private static final int UNREADABLE = 3001;

  void fill(TwoSystems systems) throws SQLException {
    systems.erp.execute(
        """
        insert into admin.product (sku, name, kind, regular_price, sale_price, vat_code)
        select 'SKU-' || lpad((i::bigint * 7919 %% 1000003)::text, 7, '0'), 'Termék ' || i || ' őű',
               'simple', i %% 1000 + 0.5, case when i %% 3 = 0 then i %% 1000 end, '27'
        from generate_series(1, %d) i where i %% %d <> 0
        """
            .formatted(count, MISSING_IN_ERP),
        "analyze");
    systems.shop.execute(
        """
        insert into wp_posts (ID, post_content, post_title, post_excerpt, to_ping, pinged,
          post_content_filtered, post_type)
        select seq, '', concat('Termék ', seq, if(seq %% %d = 0, ' ', ' ő'), 'ű'), '', '', '', '',
               'product'
        from seq_1_to_%d where seq %% %d <> 0
        """
            .formatted(NAME, count, MISSING_IN_SHOP),
        """
        insert into wp_postmeta (post_id, meta_key, meta_value)
        select p.ID, k.name, case k.n
            when 1 then concat('SKU-', lpad(p.ID * 7919 %% 1000003, 7, '0'))
            when 2 then case when p.ID %% %d = 0 then '12,50'
              else concat(p.ID %% 1000, if(p.ID %% %d = 0, '.51', '.5')) end
            when 3 then if(p.ID %% 3 = 0, concat(p.ID %% 1000, '.00'), '')
            when 4 then concat(p.ID %% 1000, '.50') when 5 then '' when 6 then 'taxable'
            when 7 then 'yes' when 8 then p.ID %% 77 when 9 then 'instock' else '1.5' end
        from wp_posts p join (
          select 1 n, '_sku' name union all select 2, '_regular_price' union all
          select 3, '_sale_price' union all select 4, '_price' union all select 5, '_tax_class'
          union all select 6, '_tax_status' union all select 7, '_manage_stock' union all
          select 8, '_stock' union all select 9, '_stock_status' union all select 10, '_weight') k
        order by p.ID, k.n
        """
            .formatted(UNREADABLE, PRICE),
        "analyze table wp_posts, wp_postmeta");
  }

  /** What a comparison has to find, a line each, sorted. */
  List<String> expected() {
    List<String> expected = new ArrayList<>();
    for (long i = 1; i <= count; i++) {
      String sku = "SKU-%07d".formatted(i * 7919 % 1000003);
      if (i % MISSING_IN_ERP == 0 || i % MISSING_IN_SHOP == 0) {
        if (!(i % MISSING_IN_ERP == 0 && i % MISSING_IN_SHOP == 0)) {
          expected.add(sku + " record drift");
        }
        continue;
      }
      if (i % UNREADABLE == 0) {
        expected.add(sku + " regular_price unknown");
      } else if (i % PRICE == 0) {
        expected.add(sku + " regular_price drift");
      }
      if (i % NAME == 0) {
        expected.add(sku + " name drift");
      }
    }
    return expected.stream().sorted().toList();
  }
}
