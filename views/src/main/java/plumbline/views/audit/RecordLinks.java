package plumbline.views.audit;

import java.util.List;
import java.util.Optional;
import plumbline.domain.admin.AuditEntry;
import plumbline.domain.admin.AuditField;
import plumbline.views.shell.Link;

/** Where the record of a row of the trail can be looked at; empty where it has no screen. */
@FunctionalInterface
public interface RecordLinks {
  Optional<Link> of(AuditEntry entry, List<AuditField> fields);
}
