package plumbline.app.demo.company.books;

import java.util.UUID;
import plumbline.domain.finance.payment.PaymentDraft;

/** A payment and the entry it is posted by. */
public record Payment(PaymentDraft draft, UUID entryId) {}
