package plumbline.sync.reconcile;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.domain.central.CentralDatabase;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Row;
import plumbline.sync.compare.Side;
import plumbline.sync.compare.SourceException;
import plumbline.sync.compare.State;

/**
 * Carries out decisions: writes only while both systems are as shown, reads both back, and logs.
 * Killed at any point, the next round finds out how far it came and goes on from there.
 */
public final class SettlementRound {
  private final ComparedSystems systems;
  private final SettlementLog log;

  public SettlementRound(CentralDatabase central, ComparedSystems systems) {
    this.systems = systems;
    this.log = new SettlementLog(central);
  }

  /**
   * Carries out all decisions that wait.
   *
   * @throws SourceException when a system cannot be reached; the decisions wait on
   */
  public void once() throws SQLException, SourceException {
    for (PendingSettlement settlement : log.pending()) {
      settle(settlement);
    }
  }

  private void settle(PendingSettlement settlement) throws SQLException, SourceException {
    Optional<Difference> now = difference(settlement, settlement.key());
    if (now.isEmpty()) {
      alreadyEqual(settlement);
    } else if (settlement.written()) {
      log.ended(settlement, SettlementStep.Kind.FAILED, notStuck(settlement, now.get()));
    } else if (now.get().state() == State.UNKNOWN) {
      log.ended(
          settlement,
          SettlementStep.Kind.REFUSED,
          "It cannot be compared any more: " + now.get().why() + " Nothing was written.");
    } else if (!isAsShown(settlement, now.get())) {
      log.ended(settlement, SettlementStep.Kind.REFUSED, changedMeanwhile(now.get()));
    } else {
      write(settlement);
    }
  }

  /** Equal without a write of ours on record: written just before a crash, or settled elsewhere. */
  private void alreadyEqual(PendingSettlement settlement) throws SQLException, SourceException {
    @Nullable String value = valueNow(settlement, settlement.key());
    if (!settlement.concernsRecord()
        && !Objects.equals(value, settlement.shown().in(settlement.chosen()))) {
      log.ended(
          settlement,
          SettlementStep.Kind.REFUSED,
          "Both systems changed meanwhile and now agree on %s. Nothing was written."
              .formatted(value == null ? "empty" : value));
      return;
    }
    if (!settlement.written()) {
      log.written(settlement, "Both systems already had the value.");
    }
    log.proven(settlement, value);
  }

  private static boolean isAsShown(PendingSettlement settlement, Difference now) {
    return Objects.equals(now.erp().text(), settlement.shown().erp())
        && Objects.equals(now.shop().text(), settlement.shown().shop());
  }

  private void write(PendingSettlement settlement) throws SQLException, SourceException {
    switch (carryOut(settlement)) {
      case WriteResult.Written(String key) -> {
        log.written(settlement, "");
        readBack(settlement, key);
      }
      case WriteResult.Stale(String message) ->
          log.ended(settlement, SettlementStep.Kind.REFUSED, message + " Nothing was written.");
      case WriteResult.Impossible(String message) ->
          log.ended(settlement, SettlementStep.Kind.FAILED, message);
    }
  }

  private WriteResult carryOut(PendingSettlement settlement) throws SourceException {
    WritableSystem target = systems.writable(settlement.target());
    FieldChange change = settlement.change();
    if (!settlement.concernsRecord()) {
      return target.change(change);
    }
    if (change.value() == null) {
      return target.withdraw(change);
    }
    Optional<Row> original =
        systems.row(settlement.entity(), settlement.chosen(), settlement.key());
    return original.isPresent()
        ? target.create(change, original.get())
        : new WriteResult.Stale(settlement.key() + " is gone from both systems.");
  }

  private void readBack(PendingSettlement settlement, String key)
      throws SQLException, SourceException {
    Optional<Difference> still = difference(settlement, key);
    if (still.isPresent()) {
      log.ended(settlement, SettlementStep.Kind.FAILED, notStuck(settlement, still.get()));
    } else {
      log.proven(settlement, valueNow(settlement, key));
    }
  }

  private Optional<Difference> difference(PendingSettlement settlement, String key)
      throws SourceException {
    return systems.difference(settlement.entity(), key, settlement.field());
  }

  /** The target's value as it is stored now; the key itself for a whole record. */
  private @Nullable String valueNow(PendingSettlement settlement, String key)
      throws SourceException {
    Optional<Row> row = systems.row(settlement.entity(), settlement.target(), key);
    if (settlement.concernsRecord() || row.isEmpty()) {
      return row.isEmpty() ? null : key;
    }
    EntityDefinition entity = settlement.entity();
    return row.get().values().get(entity.fields().indexOf(settlement.field())).text();
  }

  private static String changedMeanwhile(Difference now) {
    return "Changed since it was shown: ERP %s, shop %s. Nothing was written."
        .formatted(shown(now, Side.ERP), shown(now, Side.SHOP));
  }

  private static String notStuck(PendingSettlement settlement, Difference still) {
    return "Written to the %s, and read back as %s. The value did not stick."
        .formatted(settlement.target(), shown(still, settlement.target()));
  }

  private static String shown(Difference difference, Side side) {
    String text = (side == Side.ERP ? difference.erp() : difference.shop()).text();
    return text == null ? "empty" : text.replace("\n", ", ");
  }
}
