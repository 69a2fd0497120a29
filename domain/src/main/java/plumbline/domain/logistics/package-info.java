/** Logistics: stock by warehouse and its movements. Owner of the schema logistics. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics;
