package plumbline.sync.reconcile;

import plumbline.sync.compare.Row;
import plumbline.sync.compare.SourceException;

/** A system as far as settling needs it: every write is guarded by what the person was shown. */
public interface WritableSystem {
  WriteResult change(FieldChange change) throws SourceException;

  /** Makes the record as the other system has it. */
  WriteResult create(FieldChange change, Row asInOther) throws SourceException;

  /** Takes the record out of use, in a way that can be undone; nothing is deleted. */
  WriteResult withdraw(FieldChange change) throws SourceException;
}
