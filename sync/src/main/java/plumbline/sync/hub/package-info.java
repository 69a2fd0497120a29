/**
 * The hub: exactly one active process that relays events, compares, and carries out settlements.
 */
@org.jspecify.annotations.NullMarked
package plumbline.sync.hub;
