package plumbline.app.desktop;

import java.nio.file.Path;
import java.util.UUID;
import plumbline.domain.finance.bank.BankLine;
import plumbline.views.payments.LineLinks;
import plumbline.views.payments.csv.CsvImportLink;
import plumbline.views.payments.supplier.SupplierLink;
import plumbline.views.shell.Link;

/** Leads from the bank lines to the screens for tables and for suppliers. */
final class BankLineLinks implements LineLinks {
  @Override
  public Link table(Path file) {
    return new CsvImportLink(file);
  }

  @Override
  public Link toAccount(BankLine line, UUID payment) {
    return new SupplierLink.OfLine(line, payment);
  }
}
