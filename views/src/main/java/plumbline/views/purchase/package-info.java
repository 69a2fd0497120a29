/** Purchase orders: the list with what is late, one with what has come, and making one. */
@org.jspecify.annotations.NullMarked
package plumbline.views.purchase;
