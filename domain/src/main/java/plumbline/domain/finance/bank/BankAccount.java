package plumbline.domain.finance.bank;

/** One of the firm's own bank accounts and the ledger account it is kept in. */
public record BankAccount(String iban, String name, String account) {}
