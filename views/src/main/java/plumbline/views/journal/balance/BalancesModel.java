package plumbline.views.journal.balance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;

/** The balances beside the lines, with the moment they are known to be right. */
public final class BalancesModel {
  private final AccountBalances balances;
  private final LatestOnly reading;
  private final Subscription news;
  private final ReadOnlyObjectWrapper<Optional<Map<String, BigDecimal>>> figures =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Instant>> asOf =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private record Answer(Optional<Map<String, BigDecimal>> figures, Optional<Instant> asOf) {}

  public BalancesModel(AccountBalances balances, WorkRunner runner) {
    this.balances = balances;
    reading = new LatestOnly(runner);
    news =
        balances.listen(
            changed ->
                runner.onScreen(
                    () -> {
                      if (changed || figures.get().isEmpty()) {
                        read();
                      } else {
                        asOf.set(balances.asOf());
                      }
                    }));
    if (balances.isThere()) {
      read();
    }
  }

  /** The moment is asked for first: figures read after it are at least as new. */
  private void read() {
    reading.run(
        Work.of(
                () -> {
                  Optional<Instant> moment = balances.asOf();
                  return new Answer(balances.read(), moment);
                })
            .named("balances")
            .quiet()
            .onSuccess(
                answer -> {
                  asOf.set(answer.asOf());
                  figures.set(answer.figures());
                })
            .onFailure(failure -> {}));
  }

  boolean isThere() {
    return balances.isThere();
  }

  /** By account number; empty until something is known. */
  ReadOnlyObjectProperty<Optional<Map<String, BigDecimal>>> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Instant>> asOfProperty() {
    return asOf.getReadOnlyProperty();
  }

  public void stop() {
    news.unsubscribe();
  }
}
