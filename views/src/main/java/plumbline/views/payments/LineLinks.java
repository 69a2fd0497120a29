package plumbline.views.payments;

import java.nio.file.Path;
import java.util.UUID;
import plumbline.domain.finance.bank.BankLine;
import plumbline.views.shell.Link;

/** Where the list of bank lines leads beside its own screens. */
public interface LineLinks {
  /** A bank's file that is a table, to be taken in. */
  Link table(Path file);

  /** A line to be booked against an account; its payment has its id already. */
  Link toAccount(BankLine line, UUID payment);
}
