package plumbline.views.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.adjustment.Approvals;
import plumbline.domain.logistics.adjustment.Decision;
import plumbline.domain.logistics.adjustment.WaitingAdjustment;

/** Adjustments in memory that wait; nobody decides on their own. */
public final class MemoryApprovals implements Approvals {
  /** Leads nowhere but to the desk's own screens. */
  static final StockPaths PATHS =
      new StockPaths(
          new StockLink.Levels(), new StockLink.Waiting(), row -> new StockLink.Waiting());

  public static final String ME = "kiss.bela";

  public final List<WaitingAdjustment> waiting = new ArrayList<>();
  public final List<String> decided = new ArrayList<>();

  @Override
  public List<WaitingAdjustment> waiting() {
    return List.copyOf(waiting);
  }

  @Override
  public Decision approve(UUID adjustment) {
    WaitingAdjustment asked = asked(adjustment);
    if (asked.askedBy().equals(ME)) {
      return new Decision.Refused(
          Refusal.ofWhole("You asked for adjustment " + asked.number() + " yourself."));
    }
    waiting.remove(asked);
    decided.add("approved " + asked.number());
    return new Decision.Done();
  }

  @Override
  public Decision refuse(UUID adjustment, String why) {
    WaitingAdjustment asked = asked(adjustment);
    waiting.remove(asked);
    decided.add("refused " + asked.number() + ": " + why);
    return new Decision.Done();
  }

  private WaitingAdjustment asked(UUID adjustment) {
    return waiting.stream().filter(one -> one.id().equals(adjustment)).findFirst().orElseThrow();
  }

  @Override
  public Decision addReason(String name) {
    return new Decision.Done();
  }

  @Override
  public Decision closeReason(String code) {
    return new Decision.Done();
  }
}
