package plumbline.app.demo.company.warehouse;

import java.time.LocalDate;
import java.util.List;

/** Goods from one supplier on one day, with their delivery note. */
public record Delivery(Supplier supplier, LocalDate day, String note, List<Movement> receipts) {}
