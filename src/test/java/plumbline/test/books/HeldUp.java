package plumbline.test.books;

import java.sql.Connection;
import java.sql.SQLException;
import plumbline.domain.central.Login;
import plumbline.domain.central.Rows;
import plumbline.test.support.TestDatabase;

/** Lets a person's entry after the first so many wait in its transaction, until closed. */
final class HeldUp implements AutoCloseable {
  private static final String HOLD =
      """
      create or replace function public.hold_up() returns trigger
      language plpgsql security definer as $$
      begin
        if session_user = '%s' and (
            select count(*) from finance.journal_entry where posted_by = session_user) >= %d then
          perform pg_advisory_xact_lock_shared(4711);
        end if;
        return new;
      end
      $$
      """;

  private final Connection holding;

  private HeldUp(Connection holding) {
    this.holding = holding;
  }

  static HeldUp after(int entries, Login person, TestDatabase database) throws SQLException {
    database.execute(
        HOLD.formatted(person.user(), entries),
        """
        create trigger a_hold_up before insert on finance.journal_entry
        for each row execute function public.hold_up()
        """);
    Connection holding = database.connect();
    Rows.list(holding, "select pg_advisory_lock(4711)", _ -> true);
    return new HeldUp(holding);
  }

  boolean isWaiting() throws SQLException {
    return !Rows.list(
            holding,
            """
            select 1 from pg_locks
            where locktype = 'advisory' and objid = 4711 and not granted
              and database = (select oid from pg_database where datname = current_database())
            """,
            _ -> true)
        .isEmpty();
  }

  @Override
  public void close() throws SQLException {
    holding.close();
  }
}
