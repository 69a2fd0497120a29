/** Finance's settings, and the forms they are changed in. */
@org.jspecify.annotations.NullMarked
package plumbline.views.settings;
