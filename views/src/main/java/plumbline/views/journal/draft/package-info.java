/** Journal entries that are not posted yet: kept on this machine while typed, or waiting to go. */
@org.jspecify.annotations.NullMarked
package plumbline.views.journal.draft;
