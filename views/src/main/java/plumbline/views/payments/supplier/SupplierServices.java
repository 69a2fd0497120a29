package plumbline.views.payments.supplier;

import plumbline.domain.finance.payment.PaymentChoices;
import plumbline.domain.finance.payment.Payments;

/** What paying suppliers asks. */
public record SupplierServices(Payments payments, PaymentChoices choices) {}
