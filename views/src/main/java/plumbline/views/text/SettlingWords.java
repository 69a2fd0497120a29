package plumbline.views.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.OpenDocument;

/** What settles what, as a person reads it before saying yes: each document with its amount. */
public final class SettlingWords {
  private SettlingWords() {}

  public static String of(List<Allocation> parts, List<OpenDocument> documents) {
    return parts.stream()
        .flatMap(
            part ->
                documents.stream()
                    .filter(document -> document.id().equals(part.document()))
                    .map(document -> words(document, part.amount())))
        .collect(Collectors.joining(", "));
  }

  private static String words(OpenDocument document, BigDecimal amount) {
    return document.number() + " " + Amounts.ofProgram().money(amount);
  }
}
