package plumbline.sync.compare;

import java.util.Collection;

/** One system's records of one entity; each call reads a fresh snapshot. */
public interface Source {

  RowStream all() throws SourceException;

  /** The rows with one of these labels, in key order; others may be among them. */
  RowStream only(Collection<String> labels) throws SourceException;
}
