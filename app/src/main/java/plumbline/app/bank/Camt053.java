package plumbline.app.bank;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.bank.BankStatement;
import plumbline.domain.finance.bank.StatementLine;

/**
 * Reads ISO 20022 camt.053, any version: element names are matched without their namespace. Only
 * booked entries in forint are taken; an entry with several transactions is one line each, if the
 * transactions say their amounts.
 */
public final class Camt053 {
  private Camt053() {}

  /** A file that is not wholly understood is refused wholly. */
  public static StatementReading read(byte[] file) {
    try {
      List<BankStatement> statements = new ArrayList<>();
      XMLStreamReader reader = safe().createXMLStreamReader(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("Stmt")) {
          statements.add(statement(CamtElement.read(reader)));
        }
      }
      return statements.isEmpty()
          ? StatementReading.Refused.because(
              "Stmt", "", "The file holds no statement. Choose a camt.053 file.")
          : new StatementReading.Read(statements);
    } catch (XMLStreamException failure) {
      return StatementReading.Refused.because(
          "", "", "The file is not well-formed XML: " + failure.getMessage());
    } catch (Misread misread) {
      return StatementReading.Refused.because(misread.field, misread.value, misread.sentence());
    }
  }

  /** Nothing outside the file is ever fetched, whatever it asks for. */
  private static XMLInputFactory safe() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static BankStatement statement(CamtElement statement) throws Misread {
    List<StatementLine> lines = new ArrayList<>();
    for (CamtElement entry : statement.all("Ntry")) {
      String status = entry.firstText("Sts/Cd", "Sts");
      if (status.isEmpty() || status.equals("BOOK")) {
        addLines(lines, entry);
      }
    }
    return new BankStatement(
        statement.firstText("Acct/Id/IBAN", "Acct/Id/Othr/Id"),
        statement.text("Id"),
        balance(statement, "OPBD"),
        balance(statement, "CLBD"),
        lines);
  }

  private static @Nullable BigDecimal balance(CamtElement statement, String code) throws Misread {
    for (CamtElement balance : statement.all("Bal")) {
      if (balance.text("Tp", "CdOrPrtry", "Cd").equals(code)) {
        return amount(balance, balance);
      }
    }
    return null;
  }

  private static void addLines(List<StatementLine> lines, CamtElement entry) throws Misread {
    List<CamtElement> transactions = new ArrayList<>();
    entry.all("NtryDtls").forEach(details -> transactions.addAll(details.all("TxDtls")));
    boolean each =
        transactions.size() > 1
            && transactions.stream().allMatch(transaction -> transaction.at("Amt").isPresent());
    if (each) {
      for (CamtElement transaction : transactions) {
        lines.add(line(lines.size() + 1, entry, transaction, amount(transaction, entry)));
      }
    } else {
      CamtElement transaction = transactions.isEmpty() ? entry : transactions.getFirst();
      lines.add(line(lines.size() + 1, entry, transaction, amount(entry, entry)));
    }
  }

  private static StatementLine line(
      int place, CamtElement entry, CamtElement transaction, BigDecimal amount) throws Misread {
    String other = amount.signum() > 0 ? "Dbtr" : "Cdtr";
    LocalDate bookedOn = date(entry, "BookgDt");
    return new StatementLine(
        place,
        bookedOn,
        entry.at("ValDt").isPresent() ? date(entry, "ValDt") : bookedOn,
        amount,
        transaction.firstText("RltdPties/" + other + "/Nm", "RltdPties/" + other + "/Pty/Nm"),
        transaction.firstText(
            "RltdPties/" + other + "Acct/Id/IBAN", "RltdPties/" + other + "Acct/Id/Othr/Id"),
        reference(transaction),
        bankReference(entry, transaction));
  }

  private static String bankReference(CamtElement entry, CamtElement transaction) {
    String own = transaction.text("Refs", "AcctSvcrRef");
    return own.isEmpty() ? entry.text("AcctSvcrRef") : own;
  }

  private static String reference(CamtElement transaction) {
    List<String> said = new ArrayList<>();
    transaction
        .at("RmtInf")
        .ifPresent(
            information -> {
              information.all("Ustrd").forEach(text -> said.add(text.text()));
              information.all("Strd").forEach(text -> said.add(text.text("CdtrRefInf", "Ref")));
            });
    String endToEnd = transaction.text("Refs", "EndToEndId");
    if (!endToEnd.equals("NOTPROVIDED")) {
      said.add(endToEnd);
    }
    return String.join(" ", said.stream().filter(text -> !text.isEmpty()).toList());
  }

  /** The amount of one element with the sign of its own or of the entry around it. */
  private static BigDecimal amount(CamtElement of, CamtElement around) throws Misread {
    CamtElement amount =
        of.at("Amt").orElseThrow(() -> new Misread(of, "Amt", "", "an amount is expected here"));
    if (!amount.currency().equals("HUF")) {
      throw new Misread(amount, "Ccy", amount.currency(), "HUF is expected");
    }
    String indicator = of.text("CdtDbtInd");
    if (indicator.isEmpty()) {
      indicator = around.text("CdtDbtInd");
    }
    if (!indicator.equals("CRDT") && !indicator.equals("DBIT")) {
      throw new Misread(of, "CdtDbtInd", indicator, "CRDT or DBIT is expected");
    }
    try {
      BigDecimal value = new BigDecimal(amount.text()).setScale(2);
      return indicator.equals("CRDT") ? value : value.negate();
    } catch (ArithmeticException | NumberFormatException notAnAmount) {
      throw new Misread(
          amount, "Amt", amount.text(), "an amount like 1250.50 is expected, with two decimals");
    }
  }

  private static LocalDate date(CamtElement entry, String which) throws Misread {
    String written = entry.firstText(which + "/Dt", which + "/DtTm");
    try {
      return LocalDate.parse(written.substring(0, Math.min(10, written.length())));
    } catch (DateTimeException notADate) {
      throw new Misread(entry, which, written, "a date like 2026-03-31 is expected");
    }
  }

  /** Something in the file that cannot be taken. */
  private static final class Misread extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String field;
    private final String value;
    private final String expected;

    Misread(CamtElement at, String field, String value, String expected) {
      this.line = at.line();
      this.field = field;
      this.value = value;
      this.expected = expected;
    }

    String sentence() {
      return "Line %d, %s: “%s”; %s.".formatted(line, field, value, expected);
    }
  }
}
