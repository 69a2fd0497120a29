package plumbline.sync.connector.woocommerce;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.Decimals;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.Texts;
import plumbline.sync.compare.Value;
import plumbline.sync.connector.SqlRows;

/** Products and variations on sale: name, prices and tax class, by SKU. */
record ProductQuery(ShopTables tables) implements ShopQuery {

  private static final int SKU = 0;
  private static final int REGULAR_PRICE = 1;
  private static final int SALE_PRICE = 2;
  private static final int TAX_CLASS = 3;
  private static final int LONGEST_NAME = 1000;

  /** A variation is on sale only if its parent is; "private" is on sale to those who are let in. */
  static final String ON_SALE =
      """
      (p.post_status in ('publish', 'private') and (p.post_type = 'product'
        or p.post_type = 'product_variation' and parent.post_status in ('publish', 'private')))\
      """;

  private static final String PARENT =
      """
      left join ${prefix}posts parent
        on p.post_type = 'product_variation' and parent.ID = p.post_parent\
      """;

  private static final String COUNT =
      """
      select (select count(*) from ${prefix}posts
              where post_type = 'product' and post_status in ('publish', 'private'))
           + (select count(*) from ${prefix}posts p
              join ${prefix}posts parent
                on parent.ID = p.post_parent and parent.post_status in ('publish', 'private')
              where p.post_type = 'product_variation' and p.post_status in ('publish', 'private'))
      """;

  private static final String NO_SKU = "The product has no SKU.";

  /** The last code point there is, which no text holds: these rows have no key to sort by. */
  private static final String BEHIND_ALL = "\uDBFF\uDFFF";

  private static final Meta META =
      new Meta(
          "postmeta",
          "post_id",
          "${by_post}",
          List.of("_sku", "_regular_price", "_sale_price", "_tax_class"));

  @Override
  public String select(String only) {
    return tables.in(
        """
        select cast(convert(m.m0 using utf8mb4) as binary) as sku, p.ID, left(p.post_title, %d),
               m.m1, m.m2,
               case when p.post_type = 'product_variation' and coalesce(m.m3, '') in ('', 'parent')
                    then (select max(left(t.meta_value, %d)) from ${prefix}postmeta t
                          where t.post_id = p.post_parent and t.meta_key = '_tax_class')
                    else m.m3 end,
               m.counts
        from %s m
        straight_join ${prefix}posts p on p.ID = m.owner
        %s
        where %s
        order by 1, 2
        """
            .formatted(
                LONGEST_NAME + 1,
                Meta.LONGEST + 1,
                META.pivot(only.formatted("m.post_id")),
                PARENT,
                ON_SALE));
  }

  /**
   * Products without any of the meta rows, which the pivot cannot hold. They are looked for only if
   * rows are missing from the count of what is on sale: the search reads all meta rows once more.
   */
  @Override
  public Optional<SqlRows.Prepared> rest(Connection shop, String only, long count)
      throws SQLException {
    if (only.equals(EVERYTHING)
        && count == Sql.first(shop, tables.in(COUNT), line -> line.getLong(1)).orElse(0L)) {
      return Optional.empty();
    }
    String bare =
        """
        select p.ID
        from ${prefix}posts p
        %s
        where %s and %s and not exists (
          select 1 from ${prefix}postmeta m where m.post_id = p.ID and m.meta_key in (%s))
        order by p.ID
        """
            .formatted(PARENT, only.formatted("p.ID"), ON_SALE, META.quotedKeys());
    return Optional.of(
        new SqlRows.Prepared(
            shop.prepareStatement(tables.in(bare)),
            line -> {
              long id = line.getLong(1);
              return Row.doubtful(BEHIND_ALL + "%020d".formatted(id), OWN + id, NO_SKU);
            }));
  }

  @Override
  public Asked ask(Connection shop, Collection<String> labels) throws SQLException {
    return new Asked(ShopQuery.postsWithSku(shop, tables, labels), reading());
  }

  @Override
  public SqlRows.Reading reading() {
    return ProductQuery::row;
  }

  private static Row row(ResultSet line) throws SQLException {
    byte[] bytes = line.getBytes(1);
    String sku = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    String own = OWN + line.getLong(2);
    long counts = line.getLong(7);
    if (Texts.trim(sku).isEmpty()) {
      return Row.doubtful(sku, own, NO_SKU);
    }
    Value.Unreadable unreadable = META.unreadable(SKU, counts, sku);
    if (unreadable != null) {
      return Row.doubtful(sku, own, unreadable.why());
    }
    return Row.of(
        sku,
        name(line.getString(3)),
        price(REGULAR_PRICE, counts, line.getString(4)),
        price(SALE_PRICE, counts, line.getString(5)),
        taxClass(counts, line.getString(6)));
  }

  private static Value name(String title) {
    return title.length() > LONGEST_NAME
        ? new Value.Unreadable(title, "The name is longer than 1000 characters.")
        : Texts.filtered(title);
  }

  private static Value price(int key, long counts, @Nullable String raw) {
    Value.Unreadable unreadable = META.unreadable(key, counts, raw);
    return unreadable == null ? Decimals.money(raw) : unreadable;
  }

  /** The shop writes its standard class as an empty text. */
  private static Value taxClass(long counts, @Nullable String raw) {
    Value.Unreadable unreadable = META.unreadable(TAX_CLASS, counts, raw);
    if (unreadable != null) {
      return unreadable;
    }
    String text = Texts.trim(raw);
    return Value.present(text.isEmpty() ? "standard" : text);
  }
}
