package plumbline.sync.reconcile;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import plumbline.domain.central.CentralDatabase;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Outcome;
import plumbline.sync.compare.SourceException;

/** Compares every entity once and notes what differs, since when, and what vanished. */
public final class ComparisonRound {
  /** How long an external system may take before a difference counts as drift. */
  private static final Map<String, Duration> WINDOWS =
      Map.of(
          "product", Duration.ofSeconds(5),
          "customer", Duration.ofSeconds(5),
          "stock", Duration.ofSeconds(15),
          "order", Duration.ofSeconds(15));

  private final ComparedSystems systems;
  private final DisagreementLog log;
  private final Clock clock;

  public ComparisonRound(CentralDatabase central, ComparedSystems systems, Clock clock) {
    this.systems = systems;
    this.log = new DisagreementLog(central);
    this.clock = clock;
  }

  /** The age after which a difference of this entity that is seen again is drift. */
  public static Duration window(String entity) {
    return WINDOWS.getOrDefault(entity, Duration.ofSeconds(15));
  }

  /**
   * Compares all of them, also when one could not be.
   *
   * @throws SourceException when one could not be compared, with its cause; it is on record too
   */
  public void once() throws SQLException, SourceException {
    String trouble = "";
    for (EntityDefinition entity : EntityDefinition.ALL) {
      if (compare(entity) instanceof Outcome.Incomplete(_, String cause, _) && trouble.isEmpty()) {
        trouble = cause;
      }
    }
    if (!trouble.isEmpty()) {
      throw new SourceException(trouble);
    }
  }

  private Outcome compare(EntityDefinition entity) throws SQLException {
    Instant started = clock.instant();
    Outcome outcome;
    try {
      outcome = systems.comparison(entity).run(batch -> see(entity, batch));
    } catch (SinkFailure failure) {
      throw failure.cause;
    }
    log.finish(entity.name(), started, clock.instant(), outcome);
    return outcome;
  }

  private void see(EntityDefinition entity, List<Difference> batch) {
    try {
      log.see(batch, clock.instant(), window(entity.name()));
    } catch (SQLException failure) {
      throw new SinkFailure(failure);
    }
  }

  /** Carries a failure to write out of the comparison, which only knows failures to read. */
  private static final class SinkFailure extends RuntimeException {
    private final SQLException cause;

    SinkFailure(SQLException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
