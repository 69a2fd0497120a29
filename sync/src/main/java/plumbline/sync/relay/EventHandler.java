package plumbline.sync.relay;

/**
 * Brings one copy up to date. Must stand an event twice and in any order: it carries over what the
 * owner has now, not what the event once said.
 */
public interface EventHandler {
  /** The name its position is kept under. */
  String name();

  /**
   * @throws Exception when the other system cannot be reached; the event is tried again
   */
  Delivery handle(Event event) throws Exception;
}
