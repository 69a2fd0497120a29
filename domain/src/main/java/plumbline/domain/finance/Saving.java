package plumbline.domain.finance;

import java.util.List;
import plumbline.domain.central.Refusal;

/** What came of saving a record of Finance's masters. */
public sealed interface Saving<T> {
  /** It is in the database as it stands here. */
  record Saved<T>(T record) implements Saving<T> {}

  /** Nothing was written; each refusal names its field. */
  record Refused<T>(List<Refusal> refusals) implements Saving<T> {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /** Nothing was written: somebody changed it since it was read, to what stands here. */
  record Stale<T>(T now, Refusal why) implements Saving<T> {}

  static <T> Saving<T> refused(Refusal why) {
    return new Refused<>(List.of(why));
  }
}
