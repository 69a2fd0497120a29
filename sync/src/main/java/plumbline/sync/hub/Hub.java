package plumbline.sync.hub;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Pulse;
import plumbline.domain.logistics.upkeep.StockUpkeep;
import plumbline.sync.reconcile.ComparedSystems;
import plumbline.sync.reconcile.ComparisonRound;
import plumbline.sync.reconcile.SettlementRound;
import plumbline.sync.relay.CarryToCopy;
import plumbline.sync.relay.Relay;

/**
 * Relays events, compares, carries out settlements and keeps the stock tidy, while it holds the
 * lease; otherwise it stands by and takes over when the active hub is gone.
 */
public final class Hub implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Hub.class);
  private static final Duration PULSE_PAUSE = Duration.ofSeconds(2);
  private static final Duration LEASE_PAUSE = Duration.ofSeconds(2);
  private static final Duration RELAY_PAUSE = Duration.ofMillis(300);
  private static final Duration SETTLEMENT_PAUSE = Duration.ofMillis(250);
  private static final Duration COMPARISON_PAUSE = Duration.ofSeconds(5);
  private static final Duration SWEEP_PAUSE = Duration.ofSeconds(10);
  private static final Duration SETTLE_COUNTED_PAUSE = Duration.ofSeconds(3);

  /** An entry of the ledger each time; whoever cannot wait posts on the screen. */
  private static final Duration POSTING_PAUSE = Duration.ofMinutes(10);

  private final HubLease lease;
  private final Round keepingLease;
  private final Pulse pulse;
  private final Round feelingPulse;
  private final Relay relay;
  private final SettlementRound settlements;
  private final ComparisonRound comparisons;
  private final StockUpkeep stock;
  private List<Round> rounds = List.of();

  /** The name says which process on which machine is active. */
  public Hub(CentralDatabase central, ComparedSystems systems, Clock clock, String name) {
    this.lease = new HubLease(central.dataSource(), name);
    this.relay = new Relay(central, new CarryToCopy(systems));
    this.settlements = new SettlementRound(central, systems);
    this.comparisons = new ComparisonRound(central, systems, clock);
    this.stock = new StockUpkeep(central);
    this.keepingLease = new Round("lease", LEASE_PAUSE, this::keepLease);
    this.pulse = central.newPulse();
    this.feelingPulse = new Round("pulse", PULSE_PAUSE, pulse::roundTrip);
  }

  public Hub start() {
    keepingLease.start();
    feelingPulse.start();
    return this;
  }

  /** Whether this hub is the one that works. */
  public synchronized boolean isActive() {
    return !rounds.isEmpty();
  }

  /** What stands in the way of some of its work now, in words; empty when nothing does. */
  public Optional<String> trouble() {
    return keepingLease.trouble().or(this::troubleAtWork);
  }

  private synchronized Optional<String> troubleAtWork() {
    return rounds.stream().flatMap(round -> round.trouble().stream()).findFirst();
  }

  private void keepLease() throws Exception {
    boolean held = false;
    try {
      held = lease.hold(troubleAtWork());
    } finally {
      if (held) {
        beginWork();
      } else {
        endWork();
      }
    }
  }

  private synchronized void beginWork() {
    if (rounds.isEmpty()) {
      LOG.info("This hub is active now");
      rounds =
          List.of(
              new Round("relay", RELAY_PAUSE, relay::deliver).start(),
              new Round("settlement", SETTLEMENT_PAUSE, settlements::once).start(),
              new Round("comparison", COMPARISON_PAUSE, comparisons::once).start(),
              new Round("expired reservations", SWEEP_PAUSE, stock::sweepExpired).start(),
              new Round("counted orders", SETTLE_COUNTED_PAUSE, stock::settleCounted).start(),
              new Round("stock value", POSTING_PAUSE, stock::postValue).start());
    }
  }

  private void endWork() {
    List<Round> ended;
    synchronized (this) {
      ended = rounds;
      rounds = List.of();
    }
    ended.forEach(Round::close);
  }

  @Override
  public void close() {
    feelingPulse.close();
    keepingLease.close();
    endWork();
    try {
      pulse.close();
      lease.close();
    } catch (SQLException failure) {
      // The server gives the lease up by itself when the connection ends.
      LOG.info("The lease was not given back in order", failure);
    }
  }
}
