/** The VAT codes the demo company sells and buys under. */
@NullMarked
package plumbline.app.demo.company.tax;

import org.jspecify.annotations.NullMarked;
