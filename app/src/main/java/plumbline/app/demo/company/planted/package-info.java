/** The disagreements between ERP and shop that the demo is made with. */
@NullMarked
package plumbline.app.demo.company.planted;

import org.jspecify.annotations.NullMarked;
