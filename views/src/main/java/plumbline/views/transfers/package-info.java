/** Goods sent to another warehouse and received there, by scanner. */
@org.jspecify.annotations.NullMarked
package plumbline.views.transfers;
