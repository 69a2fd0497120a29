/** What stands on each account, beside the lines of an entry. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.balance;
