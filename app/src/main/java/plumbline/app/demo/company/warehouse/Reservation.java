package plumbline.app.demo.company.warehouse;

import java.time.LocalDateTime;

/** Pieces kept for an order that has not left. */
public record Reservation(int orderNumber, Movement.Place place, int quantity, LocalDateTime at) {}
