/** The tour: the program driven by its own keys through the main job, each step checked. */
@org.jspecify.annotations.NullMarked
package plumbline.app.tour;
