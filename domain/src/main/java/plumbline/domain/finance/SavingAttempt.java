package plumbline.domain.finance;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;
import plumbline.domain.central.Refusal;

/**
 * One attempt to save a record of the masters. When it is found changed, or there already, it is
 * read: if it says what was wanted, an earlier attempt without an answer had saved it.
 *
 * @param current reads the record as it is now
 * @param isWanted whether that is what was to be saved
 * @param fields the field each of the database's refusals concerns, by its state
 */
public record SavingAttempt<T>(
    CentralDatabase database,
    Reader<T> current,
    Predicate<T> isWanted,
    Map<String, String> fields) {

  /** Reads one record, if it is there. */
  @FunctionalInterface
  public interface Reader<T> {
    Optional<T> read(Connection connection) throws SQLException;
  }

  public Saving<T> run(CentralDatabase.Transaction<Saving<T>> write) throws SQLException {
    try {
      return database.transact(write);
    } catch (SQLException failure) {
      Optional<DatabaseRefusal> refusal = DatabaseRefusal.in(failure);
      boolean stale =
          refusal.filter(why -> why.sqlState().equals(DatabaseRefusal.STALE)).isPresent();
      if (stale || DatabaseRefusal.isDuplicate(failure)) {
        return changedMeanwhile(refusal, failure);
      }
      DatabaseRefusal why = refusal.orElseThrow(() -> failure);
      return Saving.refused(
          new Refusal(fields.getOrDefault(why.sqlState(), ""), "", why.message()));
    }
  }

  private Saving<T> changedMeanwhile(Optional<DatabaseRefusal> stale, SQLException failure)
      throws SQLException {
    T now = database.read(current::read).orElseThrow(() -> failure);
    if (isWanted.test(now)) {
      return new Saving.Saved<>(now);
    }
    return stale
        .<Saving<T>>map(why -> new Saving.Stale<>(now, Refusal.ofWhole(why.message())))
        .orElseGet(
            () -> Saving.refused(new Refusal("", "", "Somebody else made it a moment ago.")));
  }
}
