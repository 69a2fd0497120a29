package plumbline.app.tour;

import javafx.scene.input.KeyCode;

/** The manager reads who changed what, and has the trail's hashes reckoned anew. */
final class AuditTrailPart {
  private final Hands hands;

  AuditTrailPart(Hands hands) {
    this.hands = hands;
  }

  void verify() {
    String latest =
        hands.databases().one("select person from admin.audit_record order by seq desc limit 1");
    hands.keys().ctrl(KeyCode.K);
    hands.keys().type("audit trail");
    hands.stage().awaitWords("Audit trail");
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords(latest);
    hands.stage().picture("audit-trail");
    hands.keys().press(KeyCode.F6);
    hands.stage().awaitWords("Row written down before");
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords("Intact: ");
    hands.stage().picture("audit-trail-intact");
    hands.keys().press(KeyCode.ESCAPE);
  }
}
