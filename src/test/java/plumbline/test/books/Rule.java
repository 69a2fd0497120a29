package plumbline.test.books;

import java.util.List;
import java.util.regex.Pattern;

/** Why something has to be refused, with words the person must be told then. */
enum Rule {
  TOO_FEW_LINES("at least two lines"),
  UNBALANCED("differ by"),
  NO_SUCH_ACCOUNT("There is no account"),
  CLOSED_ACCOUNT("Account .* is closed"),
  GROUP_ACCOUNT("is a group"),
  CONTROL_ACCOUNT("control account"),
  BAD_VAT_CODE("VAT code"),
  CLOSED_PERIOD("which is (soft )?closed|closed period"),
  VAT_LOCKED("VAT period that is locked"),
  OTHER_CONTENT("with other content"),
  REVERSED_ALREADY("was reversed already"),
  REVERSAL_OF_REVERSAL("is itself a reversal"),
  NOT_TYPED("was not typed but comes from"),
  NO_REASON("Type why|needs a reason"),
  BEFORE_THE_ENTRY("lies before"),
  STALE("Look at it again"),
  SO_ALREADY("is (soft )?closed already|is open already|is locked to .* already"),
  NOT_YET("cannot be closed while|cannot be reopened while"),
  NOT_ALLOWED("Your role may not do this"),
  HAS_BALANCE("still has a balance"),
  DUE_BEFORE_ISSUE("is before the issue date"),
  NO_LINES("needs at least one line|quantity to take back|nothing is left"),
  NO_QUANTITY("quantity other than zero"),
  NOT_ABOVE_ZERO("It must be above zero|Type an amount above zero"),
  CREDIT_OF_CREDIT("Only an invoice is taken back"),
  MORE_THAN_LEFT("at most .* is left|than is left of the invoice"),
  MORE_THAN_PAID("more is allocated than was paid|is left to allocate"),
  MORE_THAN_OPEN("is open of"),
  GIVEN_TWICE("given twice"),
  OTHER_CUSTOMER("belongs to customer"),
  WRONG_KIND("Money received settles invoices"),
  SAME_ACCOUNT("is on both sides"),
  CANCELLED_ALREADY("was taken back already"),
  CANCELS_ANOTHER("cancels another payment"),
  NOT_SETTLED_BY_IT("settles .* of this document"),
  NOT_RECEIVABLES("receivables account"),
  NOT_BY_CUSTOMER("is kept customer by customer|goes against account"),
  NOT_OUR_ACCOUNT("is not one of the firm's bank accounts"),
  LINE_MISSING("A line is missing or wrong"),
  LINE_BOOKED("bank line was booked as");

  /** Words that are right when somebody was quicker with the same thing. */
  private static final Pattern OVERTAKEN =
      Pattern.compile(
          "still settles documents|settles .* of this document|is open of|the lines add up to"
              + "|than is left of the invoice|took part of it back|which is (soft )?closed");

  private final Pattern words;

  Rule(String words) {
    this.words = Pattern.compile(words);
  }

  static boolean isOvertaken(String message) {
    return OVERTAKEN.matcher(message).find();
  }

  static boolean isSaid(List<Rule> broken, String message) {
    return broken.stream().anyMatch(rule -> rule.words.matcher(message).find());
  }
}
