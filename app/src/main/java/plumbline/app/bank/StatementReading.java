package plumbline.app.bank;

import java.util.List;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.bank.BankStatement;

/** What came of reading a statement file. */
public sealed interface StatementReading {
  /** One or more statements, each complete. */
  record Read(List<BankStatement> statements) implements StatementReading {
    public Read {
      statements = List.copyOf(statements);
    }
  }

  /** The file is not what it should be; each refusal names the line or element. */
  record Refused(List<Refusal> refusals) implements StatementReading {
    public Refused {
      refusals = List.copyOf(refusals);
    }

    static Refused because(String field, String value, String message) {
      return new Refused(List.of(new Refusal(field, value, message)));
    }
  }
}
