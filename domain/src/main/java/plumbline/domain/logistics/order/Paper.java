package plumbline.domain.logistics.order;

import plumbline.domain.central.Refusal;

/** A document asked for. */
public sealed interface Paper {
  /** A PDF and the name its file should have. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Made(String fileName, byte[] pdf) implements Paper {}

  record Refused(Refusal refusal) implements Paper {}
}
