/** The demo: a distributor of its own on servers of its own, opened by one command. */
@org.jspecify.annotations.NullMarked
package plumbline.app.demo;
