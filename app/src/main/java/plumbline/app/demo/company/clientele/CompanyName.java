package plumbline.app.demo.company.clientele;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import plumbline.app.demo.company.chance.Chance;
import plumbline.app.demo.company.words.WordLists;

/** What Hungarian firms are called, by legal form. */
final class CompanyName {
  private final List<String> trades = WordLists.lines("trades.txt");
  private final List<String> fantasies = WordLists.lines("fantasy.txt");

  /** A sole trader's name is the person's own; most firms carry the founder's or a made-up one. */
  String of(Chance chance, String lastName, String firstName, String town) {
    String trade = chance.oneOf(trades);
    return switch (chance.below(20)) {
      case 0, 1, 2 -> lastName + " " + firstName + " E.V.";
      case 3, 4 -> lastName + " és Társa Bt.";
      case 5 -> lastName + "-" + trade + " Bt.";
      case 6 -> lastName + " és Fiai Kft.";
      case 7, 8, 9, 10 -> lastName + " " + trade + " Kft.";
      case 11 -> lastName + " & " + lastNameOfPartner(chance) + " " + trade + " Kft.";
      case 12, 13 -> chance.oneOf(fantasies) + "-" + trade + " Kft.";
      case 14, 15 -> town + "i " + trade + " Kft.";
      case 16 -> chance.oneOf(fantasies) + " " + trade + " Zrt.";
      case 17 -> chance.oneOf(fantasies) + " " + trade + " " + town + " Kft.";
      case 18 -> town + " " + trade + " Bt.";
      default -> chance.oneOf(fantasies) + " " + lastName + " Kft.";
    };
  }

  private static String lastNameOfPartner(Chance chance) {
    return chance.oneOf(WordLists.words("surnames.txt"));
  }

  /** The name in plain lower-case letters, without legal form, for an internet domain. */
  static String domain(String name) {
    String bare = name.replaceAll(" (Kft|Bt|Zrt|E\\.V)\\.$", "");
    String plain = Normalizer.normalize(bare, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
