package plumbline.views.audit;

import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** The audit trail, of everything or of one record. */
public sealed interface AuditLink extends Link {
  @Override
  default String desk() {
    return JournalLink.DESK;
  }

  /** Everything, newest first. */
  record Trail() implements AuditLink {}

  /** One record; the words are those of the filter line. */
  record History(String what, String record) implements AuditLink {
    String filter() {
      return "what:" + what + " record:" + record;
    }
  }
}
