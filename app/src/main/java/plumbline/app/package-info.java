@org.jspecify.annotations.NullMarked
package plumbline.app;
