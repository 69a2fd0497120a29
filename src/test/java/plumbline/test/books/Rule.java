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
  OTHER_CONTENT("with other content");

  private final Pattern words;

  Rule(String words) {
    this.words = Pattern.compile(words);
  }

  static boolean isSaid(List<Rule> broken, String message) {
    return broken.stream().anyMatch(rule -> rule.words.matcher(message).find());
  }
}
