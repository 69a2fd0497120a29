package plumbline.app.demo.company.warehouse;

/** What stands of one product in one warehouse at the end of the twelve months. */
public record Shelf(Movement.Place place, int onHand, int reserved, int minimum) {
  public int available() {
    return onHand - reserved;
  }
}
