/** Events out: from the outbox, in commit order, to those who keep copies. */
@org.jspecify.annotations.NullMarked
package plumbline.sync.relay;
