package plumbline.domain.finance.bank;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import plumbline.domain.finance.ContentDigest;

/**
 * Tells a movement that comes again in an overlapping statement: by the bank's own number with day
 * and amount, as some banks number only the kind of a movement; or where the bank gives none by
 * what it says. Equal movements of one day are counted.
 */
final class Fingerprints {
  private final Map<String, Integer> seen = new HashMap<>();

  String of(StatementLine line) {
    if (!line.bankReference().isEmpty()) {
      String numbered =
          "ref:%s:%s:%s"
              .formatted(
                  line.bankReference(),
                  line.bookedOn(),
                  line.amount().setScale(2, RoundingMode.UNNECESSARY).toPlainString());
      return numbered + ":" + next(numbered);
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
