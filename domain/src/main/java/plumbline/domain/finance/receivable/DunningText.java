package plumbline.domain.finance.receivable;

/** What a reminder of a level says around its invoices, and within how many days it asks to pay. */
public record DunningText(int level, String title, String opening, String closing, int daysToPay) {}
