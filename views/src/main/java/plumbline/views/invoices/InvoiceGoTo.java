package plumbline.views.invoices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kordamp.ikonli.feather.Feather;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.domain.finance.invoice.Invoices;
import plumbline.views.shell.GoTo;
import plumbline.views.shell.GoToProvider;
import plumbline.views.shell.Navigator;
import plumbline.views.text.Texts;

/** "inv 2026/123" in the Go to palette. */
public record InvoiceGoTo(Invoices invoices) implements GoToProvider {
  private static final Texts TEXTS = Texts.of(InvoiceGoTo.class);

  @Override
  public List<GoTo> find(String typed, Navigator navigator) throws Exception {
    Optional<InvoiceNumber> number = InvoiceNumber.read(typed);
    Optional<UUID> found = number.isEmpty() ? Optional.empty() : invoices.find(number.get());
    return found.stream()
        .map(
            id ->
                new GoTo(
                    "invoice " + id,
                    number.orElseThrow().toString(),
                    TEXTS.get("goto.detail"),
                    Feather.FILE_TEXT,
                    () -> navigator.open(new InvoiceLink.Issued(id))))
        .toList();
  }
}
