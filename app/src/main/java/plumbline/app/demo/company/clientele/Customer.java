package plumbline.app.demo.company.clientele;

/**
 * A customer as the ERP keeps it.
 *
 * @param id its place in the list, from 1
 */
public record Customer(
    int id,
    String number,
    String name,
    Contact contact,
    Address address,
    String taxNumber,
    Terms terms) {
  /** Who answers there, and how to reach them. */
  public record Contact(String lastName, String firstName, String email, String phone) {}

  /**
   * @param online whether the customer has an account in the shop
   * @param daysToPay what the invoice gives them
   * @param usuallyLate how many days more they take
   * @param weight how often they order, compared with the others
   */
  public record Terms(
      PriceTier tier, boolean online, int daysToPay, int usuallyLate, double weight) {}

  public String email() {
    return contact.email();
  }
}
