package plumbline.views.payments.csv;

import plumbline.domain.finance.bank.BankStatements;
import plumbline.domain.finance.bank.csv.CsvFiles;
import plumbline.domain.finance.bank.csv.CsvMappings;

/** What taking in a bank's CSV file asks. */
public record CsvServices(CsvFiles files, CsvMappings mappings, BankStatements statements) {}
