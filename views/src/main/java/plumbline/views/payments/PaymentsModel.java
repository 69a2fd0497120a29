package plumbline.views.payments;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import plumbline.domain.finance.payment.PaymentFilter;
import plumbline.domain.finance.payment.PaymentSummary;
import plumbline.domain.finance.payment.Payments;
import plumbline.views.task.WorkRunner;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.Page;
import plumbline.views.widget.PageQuery;
import plumbline.views.widget.PagedRows;

/** The list of payments: pages by key, newest first. */
final class PaymentsModel {
  static final Set<String> FIELDS = Set.of("customer", "left");

  private static final int COUNT_BOUND = 50_000;

  private final Payments payments;
  private final PagedRows<PaymentSummary> rows;

  PaymentsModel(Payments payments, WorkRunner runner) {
    this.payments = payments;
    rows = new PagedRows<>(this::page, runner);
  }

  PagedRows<PaymentSummary> rows() {
    return rows;
  }

  void filter(FilterQuery query) {
    rows.filter(query);
  }

  void refresh() {
    rows.refresh();
  }

  /** {@code left:yes} asks for those with something left to allocate. */
  static PaymentFilter filterOf(FilterQuery query) {
    return new PaymentFilter(
        query.text(),
        query.value("customer").orElse(null),
        query.value("left").filter("yes"::equals).isPresent());
  }

  private Page<PaymentSummary> page(PageQuery<PaymentSummary> query) throws Exception {
    PaymentFilter filter = filterOf(query.filter());
    PaymentSummary.Position after = query.after().map(PaymentSummary::position).orElse(null);
    List<PaymentSummary> page = payments.page(filter, after, query.limit());
    OptionalLong about =
        after == null ? OptionalLong.of(payments.count(filter, COUNT_BOUND)) : OptionalLong.empty();
    return new Page<>(page, page.size() == query.limit(), about);
  }
}
