package plumbline.views.form;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.Saving;

/** How records of one kind are shown in a form, read from it and saved. */
public interface RecordKind<T> {
  /** What a form says, or why it says nothing that could be sent. */
  sealed interface Reading<T> {
    record Read<T>(T record) implements Reading<T> {}

    record Unreadable<T>(List<Refusal> refusals) implements Reading<T> {}
  }

  void show(T record, TypedForm form);

  /**
   * @param seen the record that is being changed; none while a new one is made
   */
  Reading<T> read(TypedForm form, Optional<T> seen);

  /** Makes the record, or makes what was seen into it. Called away from the screen. */
  Saving<T> save(Optional<T> seen, T wanted) throws SQLException;

  /** The record in a few words. */
  String label(T record);
}
