package plumbline.domain.finance.receivable;

import plumbline.domain.central.Refusal;

/** A document for a customer, or why there is none. */
public sealed interface Letter {
  /** The file, with a name every mail program takes. */
  record Made(String fileName, byte[] pdf) implements Letter {}

  /** Nothing was made. */
  record Refused(Refusal refusal) implements Letter {}
}
