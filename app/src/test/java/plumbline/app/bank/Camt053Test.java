package plumbline.app.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.bank.BankStatement;

class Camt053Test {
  private static final String STATEMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
       <BkToCstmrStmt><Stmt>
        <Id>2026-11</Id>
        <Acct><Id><IBAN>HU42117730161111101800000000</IBAN></Id></Acct>
        <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="HUF">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
        <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="HUF">1769.50</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
        <Ntry>
         <Amt Ccy="HUF">1270.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
         <BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-21</Dt></ValDt>
         <AcctSvcrRef>B-1</AcctSvcrRef>
         <NtryDtls><TxDtls>
          <Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
          <RltdPties><Dbtr><Pty><Nm>Kőműves és Fia Bt.</Nm></Pty></Dbtr>
           <DbtrAcct><Id><IBAN>HU11111111111111111111111111</IBAN></Id></DbtrAcct></RltdPties>
          <RmtInf><Ustrd>INV 2026/000123</Ustrd><Ustrd>köszönjük</Ustrd></RmtInf>
         </TxDtls></NtryDtls>
        </Ntry>
        <Ntry>
         <Amt Ccy="HUF">500.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts>
         <BookgDt><DtTm>2026-11-20T10:00:00+01:00</DtTm></BookgDt>
         <NtryDtls>
          <TxDtls><Amt Ccy="HUF">500.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>
          <TxDtls><Amt Ccy="HUF">0.50</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>
         </NtryDtls>
        </Ntry>
        <Ntry><Amt Ccy="HUF">9</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts></Ntry>
       </Stmt></BkToCstmrStmt>
      </Document>
      """;

  private static StatementReading read(String xml) {
    return Camt053.read(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String refusal(String xml) {
    return ((StatementReading.Refused) read(xml)).refusals().getFirst().message();
  }

  @Test
  void a_statement_is_read_with_its_balances_and_booked_entries() {
    BankStatement statement = ((StatementReading.Read) read(STATEMENT)).statements().getFirst();

    assertThat(statement.iban()).isEqualTo("HU42117730161111101800000000");
    assertThat(statement.opening()).isEqualByComparingTo("1000");
    assertThat(statement.opening().add(statement.total())).isEqualByComparingTo("1769.50");
    assertThat(statement.lines()).hasSize(3);
    var first = statement.lines().getFirst();
    assertThat(first.counterpartyName()).isEqualTo("Kőműves és Fia Bt.");
    assertThat(first.counterpartyAccount()).isEqualTo("HU11111111111111111111111111");
    assertThat(first.reference()).isEqualTo("INV 2026/000123 köszönjük");
    assertThat(first.bankReference()).isEqualTo("B-1");
    assertThat(first.valueDate()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(statement.lines())
        .extracting("amount")
        .containsExactly(
            new BigDecimal("1270.00"), new BigDecimal("-500.00"), new BigDecimal("-0.50"));
  }

  @Test
  void what_is_not_understood_is_refused_by_line_and_element() {
    assertThat(refusal(STATEMENT.replace("\"HUF\">1270.00", "\"EUR\">1270.00")))
        .isEqualTo("Line 9, Ccy: “EUR”; HUF is expected.");
    assertThat(refusal(STATEMENT.replace(">1270.00<", ">12,70<")))
        .startsWith("Line 9, Amt: “12,70”; an amount like 1250.50");
    assertThat(refusal(STATEMENT.replace("<Dt>2026-11-20<", "<Dt>20.11.2026<")))
        .contains("BookgDt: “20.11.2026”; a date like 2026-03-31");
    assertThat(refusal("<a>")).startsWith("The file is not well-formed XML");
    assertThat(refusal("<a/>")).contains("holds no statement");
  }

  @Test
  void nothing_outside_the_file_is_fetched() {
    String attack =
        "<!DOCTYPE a [<!ENTITY x SYSTEM"
            + " \"file:///etc/hostname\">]><a><Stmt><Id>&x;</Id></Stmt></a>";
    assertThat(read(attack)).isInstanceOf(StatementReading.Refused.class);
  }
}
