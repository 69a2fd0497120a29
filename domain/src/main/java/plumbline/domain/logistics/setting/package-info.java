/** What the firm decides about its stock: limits, reasons, and where products stand. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.logistics.setting;
