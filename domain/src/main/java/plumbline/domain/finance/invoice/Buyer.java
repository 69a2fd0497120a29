package plumbline.domain.finance.invoice;

/** The customer as they stand on the document, whatever becomes of their record later. */
public record Buyer(String number, String name, String address, String taxNumber) {}
