package plumbline.views.orders;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.domain.logistics.order.Orders;
import plumbline.views.task.Failure;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.Texts;

/**
 * Sends what is in the box to the database, one line after the other and only its latest figure, so
 * that scanning never waits. What had no answer is sent again with the next scan.
 */
final class PickSending {
  private static final Texts TEXTS = Texts.of(PickSending.class);

  private final Orders orders;
  private final WorkRunner runner;
  private final Listener listener;
  private final Map<Integer, BigDecimal> unsent = new LinkedHashMap<>();
  private Runnable whenDone = () -> {};
  private boolean busy;

  /** What becomes of the sending. */
  interface Listener {
    /** Everything said so far is kept. */
    void kept();

    void refused(int lineNo, String why);

    void unanswered(Failure failure);
  }

  PickSending(Orders orders, WorkRunner runner, Listener listener) {
    this.orders = orders;
    this.runner = runner;
    this.listener = listener;
  }

  void say(UUID list, int lineNo, BigDecimal picked) {
    unsent.put(lineNo, picked);
    send(list);
  }

  /** Runs the action once everything said so far is kept, or not at all if that fails. */
  void afterAll(UUID list, Runnable action) {
    whenDone = action;
    send(list);
  }

  boolean isKept() {
    return unsent.isEmpty();
  }

  void forget() {
    unsent.clear();
    whenDone = () -> {};
  }

  private void send(UUID list) {
    if (busy) {
      return;
    }
    if (unsent.isEmpty()) {
      listener.kept();
      Runnable next = whenDone;
      whenDone = () -> {};
      next.run();
      return;
    }
    int lineNo = unsent.keySet().iterator().next();
    BigDecimal picked = unsent.getOrDefault(lineNo, BigDecimal.ZERO);
    busy = true;
    runner.run(
        Work.of(() -> orders.pick(list, lineNo, picked))
            .named(TEXTS.get("pick.sending"))
            .quiet()
            .onSuccess(outcome -> answered(list, lineNo, picked, outcome))
            .onFailure(this::unanswered));
  }

  private void answered(UUID list, int lineNo, BigDecimal said, OrderOutcome outcome) {
    busy = false;
    unsent.remove(lineNo, said);
    if (outcome instanceof OrderOutcome.Refused(var why)) {
      forget();
      listener.refused(lineNo, why.message());
    } else {
      send(list);
    }
  }

  private void unanswered(Failure failure) {
    busy = false;
    whenDone = () -> {};
    listener.unanswered(failure);
  }
}
