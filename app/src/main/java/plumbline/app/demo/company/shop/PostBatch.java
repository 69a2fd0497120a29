package plumbline.app.demo.company.shop;

import java.sql.SQLException;
import java.time.LocalDateTime;
import plumbline.app.demo.company.rows.RowBatch;

/** Writes posts, the shop's table for products and much else. */
final class PostBatch implements AutoCloseable {
  private final RowBatch rows;

  PostBatch(ShopConnection shop) throws SQLException {
    rows =
        shop.insert(
            "posts",
            "ID",
            "post_author",
            "post_date",
            "post_date_gmt",
            "post_content",
            "post_title",
            "post_excerpt",
            "post_status",
            "comment_status",
            "ping_status",
            "post_name",
            "to_ping",
            "pinged",
            "post_modified",
            "post_modified_gmt",
            "post_content_filtered",
            "post_parent",
            "guid",
            "post_type");
  }

  /**
   * @param parent the id of the post this one belongs to, or 0
   * @param at when it was written, on the shop's clock
   */
  record Post(
      long id,
      String type,
      String status,
      String title,
      String slug,
      long parent,
      LocalDateTime at) {}

  void add(Post post) throws SQLException {
    LocalDateTime gmt = AsTyped.gmt(post.at());
    rows.add(
        post.id(),
        1L,
        post.at(),
        gmt,
        "",
        post.title(),
        "",
        post.status(),
        "closed",
        "closed",
        post.slug(),
        "",
        "",
        post.at(),
        gmt,
        "",
        post.parent(),
        ShopSettings.HOME + "/?p=" + post.id(),
        post.type());
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
