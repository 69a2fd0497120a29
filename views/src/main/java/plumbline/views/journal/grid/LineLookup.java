package plumbline.views.journal.grid;

import plumbline.views.journal.balance.BalancesModel;
import plumbline.views.journal.books.Books;

/** What the fields of a line look up: accounts, VAT codes and what stands on an account. */
public record LineLookup(Books books, BalancesModel balances) {}
