package plumbline.domain.finance.invoice;

import java.util.List;
import java.util.UUID;
import plumbline.domain.central.Refusal;

/** What came of issuing an invoice or a credit note. */
public sealed interface Issuing {
  /** In the books, now or already before; {@code repeated} says it was there already. */
  record Issued(UUID id, InvoiceNumber number, boolean repeated) implements Issuing {}

  /** Nothing was written; each refusal names its field as {@code lines[2].vatCode}. */
  record Refused(List<Refusal> refusals) implements Issuing {
    public Refused {
      refusals = List.copyOf(refusals);
    }

    static Refused because(String field, String value, String message) {
      return new Refused(List.of(new Refusal(field, value, message)));
    }
  }
}
