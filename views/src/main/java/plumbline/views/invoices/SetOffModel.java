package plumbline.views.invoices;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import plumbline.domain.central.ClientIds;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.invoice.IssuedInvoice;
import plumbline.domain.finance.payment.Allocation;
import plumbline.domain.finance.payment.OpenDocument;
import plumbline.domain.finance.payment.Paying;
import plumbline.domain.finance.payment.Payments;
import plumbline.domain.finance.payment.SettlingProposal;
import plumbline.views.dialog.Dialogs;
import plumbline.views.dialog.Question;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;
import plumbline.views.text.SettlingWords;
import plumbline.views.text.Texts;

/**
 * Sets what is open of a credit note off against the customer's open invoices: the one it takes
 * back first, then the longest due. Nothing is set off before the person has seen what.
 */
final class SetOffModel {
  private static final Texts TEXTS = Texts.of(SetOffModel.class);

  private final Payments payments;
  private final WorkRunner runner;
  private final Dialogs dialogs;
  private final Runnable onSettled;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private UUID act = ClientIds.next();

  SetOffModel(Payments payments, WorkRunner runner, Dialogs dialogs, Runnable onSettled) {
    this.payments = payments;
    this.runner = runner;
    this.dialogs = dialogs;
    this.onSettled = onSettled;
  }

  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  private record Proposal(List<Allocation> parts, String words) {}

  void propose(IssuedInvoice note) {
    refusal.set("");
    runner.run(
        Work.of(() -> proposal(note))
            .named(TEXTS.get("setOff.reading"))
            .onSuccess(proposal -> confirm(note, proposal)));
  }

  private Proposal proposal(IssuedInvoice note) throws SQLException {
    List<OpenDocument> open = payments.openDocuments(note.summary().buyer().number());
    Optional<OpenDocument> itself =
        open.stream().filter(each -> each.id().equals(note.summary().id())).findFirst();
    if (itself.isEmpty()) {
      return new Proposal(List.of(), "");
    }
    Optional<UUID> takesBack = note.links().credits().map(IssuedInvoice.Related::id);
    List<OpenDocument> invoices =
        open.stream()
            .filter(each -> !each.isCreditNote())
            .sorted(Comparator.comparing(each -> !takesBack.equals(Optional.of(each.id()))))
            .toList();
    List<Allocation> parts = SettlingProposal.of(itself.get().open().abs(), invoices);
    return new Proposal(parts, SettlingWords.of(parts, invoices));
  }

  private void confirm(IssuedInvoice note, Proposal proposal) {
    if (proposal.parts().isEmpty()) {
      refusal.set(TEXTS.get("setOff.nothing"));
      return;
    }
    dialogs.confirm(
        new Question(
            TEXTS.get("setOff.title", note.summary().number()),
            TEXTS.get("setOff.sentence", proposal.words()),
            TEXTS.get("setOff.verb")),
        () -> send(note, proposal.parts()));
  }

  private void send(IssuedInvoice note, List<Allocation> parts) {
    runner.run(
        Work.of(() -> payments.setOff(act, note.summary().id(), parts))
            .named(TEXTS.get("setOff.sending"))
            .onSuccess(paying -> answered(note, paying))
            .onFailure(failure -> refusal.set(TEXTS.get("setOff.unanswered", failure.reason()))));
  }

  /** What comes next is another act; without an answer it was the same one again. */
  private void answered(IssuedInvoice note, Paying paying) {
    act = ClientIds.next();
    if (paying instanceof Paying.Refused(var refusals)) {
      refusal.set(refusals.stream().map(Refusal::message).collect(Collectors.joining(" ")));
      return;
    }
    dialogs.notice(TEXTS.get("setOff.done", note.summary().number()));
    onSettled.run();
  }
}
