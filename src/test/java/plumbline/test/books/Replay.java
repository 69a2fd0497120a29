package plumbline.test.books;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the attempts of a batch in the order the database shows and holds each against the model:
 * what was done had to be allowed at its turn, what was refused had to be forbidden at some moment
 * while its person waited.
 */
final class Replay {
  private record Turn(Attempt attempt, Instant at) {}

  private final BooksModel books;
  private final List<String> faults = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Attempt> refused = new ArrayList<>();

  private Replay(BooksModel books) {
    this.books = books;
  }

  /** Brings the model up to date; what does not fit is returned in words. */
  static List<String> of(BooksModel books, List<Attempt> attempts, FoundBooks found) {
    Replay replay = new Replay(books);
    attempts.forEach(attempt -> replay.sort(attempt, found));
    replay.run();
    return replay.faults;
  }

  private void sort(Attempt attempt, FoundBooks found) {
    var seen = attempt.operation().seen(found, attempt);
    switch (attempt.answer()) {
      case Answer.Refused _ -> refused.add(attempt);
      case Answer.Accepted accepted when seen.isPresent() -> {
        turns.add(new Turn(attempt, seen.get()));
        String number = attempt.operation().number(found);
        if (!accepted.number().equals(number)) {
          faults.add(
              "Acknowledged as %s, in the books as %s: %s"
                  .formatted(accepted.number(), number, attempt));
        }
      }
      case Answer.Accepted _ -> faults.add("Lost, it was acknowledged: " + attempt);
    }
  }

  private void run() {
    turns.sort(Comparator.comparing(Turn::at));
    for (int i = 0; i <= turns.size(); i++) {
      justify(i);
      if (i < turns.size()) {
        take(turns.get(i).attempt());
      }
    }
    refused.removeIf(this::wasOvertaken);
    refused.forEach(
        attempt -> faults.add("Refused, and no rule of the trade forbids it: " + attempt));
  }

  private void take(Attempt attempt) {
    List<Rule> broken = attempt.operation().broken(books, attempt.chief());
    if (!broken.isEmpty()) {
      faults.add("Done, and it breaks %s: %s".formatted(broken, attempt));
    }
    attempt.operation().enter(books);
  }

  /** The model stands before turn i: lets go of those refused for a reason they were told. */
  private void justify(int i) {
    refused.removeIf(attempt -> couldSee(attempt, i) && isRight(attempt));
  }

  private boolean couldSee(Attempt attempt, int i) {
    boolean nextWasNotThereYet =
        i == turns.size() || !turns.get(i).attempt().ended().isBefore(attempt.begun());
    boolean lastWasThere = i == 0 || !turns.get(i - 1).at().isAfter(attempt.ended());
    return nextWasNotThereYet && lastWasThere;
  }

  private boolean wasOvertaken(Attempt attempt) {
    return attempt.answer() instanceof Answer.Refused refusal
        && Rule.isOvertaken(refusal.message())
        && turns.stream().map(Turn::attempt).anyMatch(attempt::metOnTheWay);
  }

  private boolean isRight(Attempt attempt) {
    List<Rule> broken = attempt.operation().broken(books, attempt.chief());
    return attempt.answer() instanceof Answer.Refused refused
        && Rule.isSaid(broken, refused.message());
  }
}
