package plumbline.sync.relay;

/** What came of handing an event to a handler. */
public sealed interface Delivery {
  /** The copy is as the event demands, by this delivery or already before. */
  record Done() implements Delivery {}

  /** It will never work as it is; the event is set aside with the cause. */
  record Undeliverable(String cause) implements Delivery {}
}
