package plumbline.domain.finance.bank;

import java.util.List;
import plumbline.domain.central.Refusal;

/** What came of importing a bank statement. */
public sealed interface Importing {
  /** New lines to work on, and how many were there from an earlier statement. */
  record Imported(int added, int thereAlready) implements Importing {}

  /** Nothing was written. */
  record Refused(List<Refusal> refusals) implements Importing {
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }
}
