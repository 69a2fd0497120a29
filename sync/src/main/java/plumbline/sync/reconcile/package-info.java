/** Disagreements between systems: keeping them, showing them, and settling them with proof. */
@org.jspecify.annotations.NullMarked
package plumbline.sync.reconcile;
