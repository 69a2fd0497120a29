package plumbline.views.payments;

import java.util.concurrent.Callable;
import plumbline.domain.finance.bank.BankStatements;
import plumbline.domain.finance.bank.Proposals;
import plumbline.domain.finance.invoice.InvoiceChoices;
import plumbline.domain.finance.payment.PaymentChoices;
import plumbline.domain.finance.payment.Payments;
import plumbline.domain.finance.receivable.CustomerAccounts;

/**
 * What the screens about payments ask.
 *
 * @param proposals reads what bank lines are compared with, as it is now
 * @param choices finds the accounts money moves over
 * @param customers finds customers by number or name
 */
public record PaymentServices(
    Payments payments,
    BankStatements statements,
    Callable<Proposals> proposals,
    InvoiceChoices customers,
    CustomerAccounts accounts,
    PaymentChoices choices,
    StatementFiles files) {}
