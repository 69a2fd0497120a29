package plumbline.domain.finance.invoice;

/** Who issues the invoices, as printed on them. */
public record Seller(
    String name, String address, String taxNumber, String bankAccount, String contact) {}
