package plumbline.views.payments;

import java.util.List;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.BankStatement;

/** Reads a bank's file. */
@FunctionalInterface
public interface StatementFiles {
  Content read(byte[] file);

  /** What a file says. */
  sealed interface Content {
    /** Whole statements. */
    record Statements(List<BankStatement> statements) implements Content {
      public Statements {
        statements = List.copyOf(statements);
      }
    }

    /** It is no statement; each refusal names the line or element. */
    record Refused(List<Refusal> refusals) implements Content {
      public Refused {
        refusals = List.copyOf(refusals);
      }
    }
  }
}
