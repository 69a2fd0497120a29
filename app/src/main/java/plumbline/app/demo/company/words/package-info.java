/** The words, places and product families the demo company is made from. */
@NullMarked
package plumbline.app.demo.company.words;

import org.jspecify.annotations.NullMarked;
