package plumbline.test.books;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much was done in a run. */
final class Figures {
  private record Count(int done, int refused) {
    Count plus(Answer answer) {
      return answer.isAccepted() ? new Count(done + 1, refused) : new Count(done, refused + 1);
    }

    @Override
    public String toString() {
      return done + "+" + refused;
    }
  }

  private final Map<String, Count> operations = new TreeMap<>();
  private int asked;
  private int repeated;
  private int unanswered;
  private long audited;

  void count(List<Attempt> attempts, Progress progress) {
    for (Attempt attempt : attempts) {
      operations.merge(
          attempt.operation().getClass().getSimpleName(),
          new Count(0, 0).plus(attempt.answer()),
          (before, _) -> before.plus(attempt.answer()));
      repeated += attempt.tries() > 1 ? 1 : 0;
    }
    asked += attempts.size();
    unanswered += progress.timesUnanswered();
  }

  void audited(long rows) {
    audited = rows;
  }

  int asked() {
    return asked;
  }

  int unanswered() {
    return unanswered;
  }

  @Override
  public String toString() {
    return "%d operations (done+refused: %s), %d submitted again, %d times no answer,"
            .formatted(asked, operations, repeated, unanswered)
        + " %d rows of the audit trail intact".formatted(audited);
  }
}
