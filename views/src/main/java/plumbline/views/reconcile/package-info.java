/** The reconcile desk: what two systems disagree on, and settling it with proof. */
@org.jspecify.annotations.NullMarked
package plumbline.views.reconcile;
