package plumbline.views.audit;

import plumbline.domain.admin.AuditFault;
import plumbline.domain.admin.AuditRecord;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** What a verification found, in the words of the trade. */
final class FaultWords {
  private static final Texts TEXTS = Texts.of(FaultWords.class);

  private FaultWords() {}

  static String of(AuditFault fault) {
    return switch (fault) {
      case AuditFault.Changed(AuditRecord row) ->
          TEXTS.get("fault.changed", number(row.seq()), RecordWords.of(row.entity(), row.key()));
      case AuditFault.Missing(long first, long last) ->
          first == last
              ? TEXTS.get("fault.missing", number(first))
              : TEXTS.get("fault.missingRows", number(first), number(last));
      case AuditFault.NotAsWrittenDown(long seq, var _, var _) ->
          TEXTS.get("fault.notAsWrittenDown", number(seq));
      case AuditFault.Differs(String entity, String key, var _, var _) ->
          TEXTS.get("fault.differs", RecordWords.of(entity, key));
    };
  }

  private static String number(long seq) {
    return Amounts.ofProgram().count(seq);
  }
}
