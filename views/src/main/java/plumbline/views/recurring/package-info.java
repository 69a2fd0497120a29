/** Templates of entries and what is due: taking, keeping, posting, planning. */
@org.jspecify.annotations.NullMarked
package plumbline.views.recurring;
