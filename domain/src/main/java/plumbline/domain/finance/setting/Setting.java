package plumbline.domain.finance.setting;

import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;

/** A setting of any kind, with the version it was read in. */
sealed interface Setting<T extends Setting<T>>
    permits SellerSetting, PostingAccount, HouseRule, HouseBank {
  Revision revision();

  boolean saysTheSameAs(T other);

  /** It was to be made, and is there with other words. */
  default Saving<T> butThereIs(T now) {
    return new Saving.Stale<>(
        now,
        Refusal.ofWhole(
            "It was set by %s meanwhile. Look at it again.".formatted(now.revision().changedBy())));
  }
}
