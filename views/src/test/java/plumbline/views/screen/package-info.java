/** Drives and pictures screens without a display, as a person would see and use them. */
package plumbline.views.screen;
