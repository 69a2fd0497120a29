package plumbline.views.payments;

import java.util.stream.Collectors;
import plumbline.domain.finance.bank.Proposal;
import plumbline.views.text.Texts;

/** A proposal as a person would give it: for whom, why, and whether that is sure. */
final class ProposalWords {
  private static final Texts TEXTS = Texts.of(ProposalWords.class);

  private ProposalWords() {}

  static String of(Proposal proposal) {
    String why =
        proposal.reasons().stream()
            .map(reason -> TEXTS.get("reason." + reason))
            .collect(Collectors.joining(", "));
    return TEXTS.get(
        proposal.sure() ? "proposal.sure" : "proposal.look", proposal.customerName(), why);
  }

  static String none() {
    return TEXTS.get("proposal.none");
  }
}
