package plumbline.domain.admin;

/** One thing that shows that the audit trail, or what it describes, was changed behind its back. */
public sealed interface AuditFault {
  /** For a person: what is wrong and where. */
  String message();

  /** A row says something else than it did when it was written. */
  record Changed(AuditRecord row) implements AuditFault {
    @Override
    public String message() {
      return "Row %d of the trail (%s %s, %s) does not match its hash: it, or the row before it, was changed."
          .formatted(row.seq(), row.entity(), row.key(), row.action());
    }
  }

  /** Rows are missing. */
  record Missing(long first, long last) implements AuditFault {
    @Override
    public String message() {
      return first == last
          ? "Row %d of the trail is missing.".formatted(first)
          : "Rows %d to %d of the trail are missing.".formatted(first, last);
    }
  }

  /** The trail does not hold the row, with its hash, that was written down before. */
  record NotAsWrittenDown(long seq, String expected, String found) implements AuditFault {
    @Override
    public String message() {
      return "Row %d of the trail should have the hash %s; it has %s."
          .formatted(seq, expected, found);
    }
  }

  /** A record is not what the trail says it became last. */
  record Differs(String entity, String key, String trail, String now) implements AuditFault {
    @Override
    public String message() {
      return "%s %s is now %s; the trail says %s.".formatted(entity, key, now, trail);
    }
  }
}
