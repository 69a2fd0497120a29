package plumbline.domain.finance.payment;

import org.jspecify.annotations.Nullable;

/**
 * Who paid or was paid.
 *
 * @param customer the customer's number, or null for anybody else
 * @param account the bank account, an IBAN where it is known
 */
public record Counterparty(@Nullable String customer, String name, String account) {}
