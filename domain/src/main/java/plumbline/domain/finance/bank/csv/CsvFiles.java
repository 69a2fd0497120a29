package plumbline.domain.finance.bank.csv;

/** Splits a file into rows. */
public interface CsvFiles {
  /** With the encoding and separator the file most likely has. */
  CsvText open(byte[] file);

  CsvText split(byte[] file, String encoding, char separator);
}
