/** What was ordered, when, and what became of it. */
@NullMarked
package plumbline.app.demo.company.trade;

import org.jspecify.annotations.NullMarked;
