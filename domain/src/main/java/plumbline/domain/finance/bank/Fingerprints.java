package plumbline.domain.finance.bank;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import plumbline.domain.finance.ContentDigest;

/**
 * Tells a movement that comes again in an overlapping statement: by the bank's own number, or where
 * the bank gives none by what it says, counting equal movements of one day.
 */
final class Fingerprints {
  private final Map<String, Integer> seen = new HashMap<>();

  String of(StatementLine line) {
    if (!line.bankReference().isEmpty()) {
      return "ref:" + line.bankReference() + ":" + next("ref:" + line.bankReference());
    }
    String content =
        HexFormat.of()
            .formatHex(
                new ContentDigest()
                    .field(line.bookedOn().toString())
                    .field(line.amount())
                    .field(line.counterpartyName())
                    .field(line.counterpartyAccount())
                    .field(line.reference())
                    .sum());
    return content + ":" + next(content);
  }

  private int next(String content) {
    return seen.merge(content, 1, Integer::sum);
  }
}
