package plumbline.app.demo.company.books;

import java.time.LocalDate;
import java.util.UUID;
import plumbline.app.demo.company.trade.Order;

/** An invoice for a shipped order; issued, and taxed, on the day the goods left. */
public record Invoice(
    UUID id, InvoiceNumber number, Order order, LocalDate issued, LocalDate due, UUID entryId) {}
