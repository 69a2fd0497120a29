package plumbline.views.invoices;

import plumbline.domain.finance.invoice.InvoiceChoices;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.domain.finance.invoice.OrdersToInvoice;
import plumbline.domain.finance.payment.Payments;

/** What the screens about invoices ask. */
public record InvoiceServices(
    Invoices invoices, OrdersToInvoice orders, InvoiceChoices choices, Payments payments) {}
