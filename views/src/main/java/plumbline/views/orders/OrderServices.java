package plumbline.views.orders;

import plumbline.domain.logistics.order.OrderPapers;
import plumbline.domain.logistics.order.Orders;

/**
 * What the screens about orders work with.
 *
 * @param works whether the person may work on orders, or only read them
 */
public record OrderServices(Orders orders, OrderPapers papers, boolean works) {}
