/** What was scanned so far, line by line, beside what is expected; for jobs done by scanner. */
@org.jspecify.annotations.NullMarked
package plumbline.views.tally;
