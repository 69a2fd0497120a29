package plumbline.test.jobs;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A bank's statement as it comes from the bank: ISO 20022 camt.053. */
public final class CamtFile {
  private final LocalDate day;
  private final StringBuilder entries = new StringBuilder();
  private BigDecimal sum = BigDecimal.ZERO;
  private int count;

  public CamtFile(LocalDate day) {
    this.day = day;
  }

  public CamtFile received(String amount, String from, String reference) {
    count++;
    sum = sum.add(new BigDecimal(amount));
    entries.append(
        """
        <Ntry><Amt Ccy="HUF">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>%s</Dt></BookgDt><AcctSvcrRef>F-%d</AcctSvcrRef>
        <NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>%s</Nm></Pty></Dbtr></RltdPties>
        <RmtInf><Ustrd>%s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
        """
            .formatted(amount, day, count, from, reference));
    return this;
  }

  public Path write(Path file) throws IOException {
    return Files.writeString(
        file,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
        <Id>%s</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>
        <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="HUF">0.00</Amt>
        <CdtDbtInd>CRDT</CdtDbtInd></Bal>
        <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="HUF">%s</Amt>
        <CdtDbtInd>CRDT</CdtDbtInd></Bal>
        %s</Stmt></BkToCstmrStmt></Document>
        """
            .formatted(day, DayOfWork.IBAN, sum.toPlainString(), entries));
  }
}
