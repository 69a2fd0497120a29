package plumbline.domain.finance.invoice;

import java.util.Locale;

/** What a line earns; decides the account it is posted to. */
public enum Revenue {
  GOODS,
  DELIVERY;

  /** The purpose its account has among the posting accounts. */
  String purpose() {
    return this == GOODS ? "revenue" : name().toLowerCase(Locale.ROOT) + "_revenue";
  }
}
