/** What is done for the stock again and again without anybody asking. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.upkeep;
