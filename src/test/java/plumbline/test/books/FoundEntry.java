package plumbline.test.books;

import java.time.Instant;
import java.util.UUID;

/** An entry as the database holds it. */
record FoundEntry(UUID id, int year, long no, Instant at, String by, BookedEntry booked) {
  String number() {
    return "%d/%06d".formatted(year, no);
  }
}
