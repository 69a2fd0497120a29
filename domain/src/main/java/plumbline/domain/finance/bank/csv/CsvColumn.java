package plumbline.domain.finance.bank.csv;

/** What a column of a bank's file can say. Either one signed amount, or paid out and paid in. */
public enum CsvColumn {
  DATE,
  VALUE_DATE,
  AMOUNT,
  PAID_OUT,
  PAID_IN,
  CURRENCY,
  NAME,
  ACCOUNT,
  REFERENCE,
  BANK_ID
}
