package plumbline.views.reconcile;

import plumbline.sync.compare.Side;
import plumbline.sync.reconcile.Disagreement;
import plumbline.views.text.Texts;

/** One way to settle a disagreement: whose value stays, and the verb that says what will happen. */
record Choice(Side chosen, String verb, boolean authoritative) {
  private static final Texts TEXTS = Texts.of(Choice.class);

  /** The value of the system with authority. */
  static Choice suggested(Disagreement disagreement) {
    return of(disagreement, disagreement.authority().system(), true);
  }

  /** The value of the other one; needs a reason. */
  static Choice other(Disagreement disagreement) {
    Side rightful = disagreement.authority().system();
    return of(disagreement, rightful == Side.ERP ? Side.SHOP : Side.ERP, false);
  }

  Side target() {
    return chosen == Side.ERP ? Side.SHOP : Side.ERP;
  }

  private static Choice of(Disagreement disagreement, Side chosen, boolean authoritative) {
    String verb =
        disagreement.concernsRecord()
            ? ofRecord(disagreement, chosen)
            : ofField(disagreement, chosen, authoritative);
    return new Choice(chosen, verb, authoritative);
  }

  private static String ofField(Disagreement disagreement, Side chosen, boolean authoritative) {
    String field = FieldWords.field(disagreement.field());
    return TEXTS.get(authoritative ? "choice.accept" : "choice.take", chosen, field);
  }

  private static String ofRecord(Disagreement disagreement, Side chosen) {
    boolean creates = disagreement.valueIn(chosen) != null;
    if (chosen == Side.ERP) {
      return creates ? TEXTS.get("choice.createInShop") : withdrawInShop(disagreement.entity());
    }
    return creates ? TEXTS.get("choice.createInErp") : withdrawInErp(disagreement.entity());
  }

  private static String withdrawInShop(String entity) {
    return switch (entity) {
      case "product" -> TEXTS.get("choice.offSaleInShop");
      case "order" -> TEXTS.get("choice.cancelInShop");
      default -> TEXTS.get("choice.withdrawInShop");
    };
  }

  private static String withdrawInErp(String entity) {
    return switch (entity) {
      case "product" -> TEXTS.get("choice.offSaleInErp");
      case "order" -> TEXTS.get("choice.cancelInErp");
      default -> TEXTS.get("choice.notOnlineInErp");
    };
  }
}
