package plumbline.domain.finance.recurring;

import java.sql.SQLException;
import java.util.List;

/** Finance's published service for templates of entries. A template is retired, never deleted. */
public interface Templates {
  /** Those in use, by name. */
  List<Template> all() throws SQLException;

  /** Saves a new one, or a change of the version it was made from. */
  Saving save(Template template) throws SQLException;
}
