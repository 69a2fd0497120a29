package plumbline.domain.finance.bank.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.domain.central.PlainWords;

/** What banks write above their columns, in Hungarian, English and German. */
final class HeaderWords {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}0-9]+");
  private static final int EXACT = 100;
  private static final Map<CsvColumn, List<String>> WORDS = new EnumMap<>(CsvColumn.class);

  static {
    put(
        CsvColumn.DATE,
        "konyveles datuma,konyveles napja,konyvelesi datum,konyvelesi nap,konyveles,"
            + "tranzakcio datuma,datum,booking date,date,transaction date,posting date,buchungstag,"
            + "buchungsdatum");
    put(
        CsvColumn.VALUE_DATE,
        "erteknap,ertek nap,value date,valutadatum,valuta datum,wertstellung");
    put(CsvColumn.AMOUNT, "osszeg,tranzakcio osszege,forgalom,amount,betrag,umsatz");
    put(CsvColumn.PAID_OUT, "terheles,kiadas,debit,paid out,money out,withdrawal,soll,lastschrift");
    put(CsvColumn.PAID_IN, "jovairas,bevetel,credit,paid in,money in,deposit,haben,gutschrift");
    put(CsvColumn.CURRENCY, "devizanem,deviza,penznem,currency,ccy,wahrung");
    put(
        CsvColumn.NAME,
        "partner neve,partner nev,ellenoldali"
            + " nev,kedvezmenyezett,megbizo,partner,counterparty,counterparty"
            + " name,payee,payer,name,nev,auftraggeber,begunstigter,empfanger");
    put(
        CsvColumn.ACCOUNT,
        "partner szamlaszama,partner szamlaszam,ellenszamla,ellenoldali"
            + " szamla,szamlaszam,counterparty account,counterparty"
            + " iban,iban,account,kontonummer,gegenkonto");
    put(
        CsvColumn.REFERENCE,
        "kozlemeny,megjegyzes,leiras,reference,description,details,narrative,"
            + "purpose,memo,text,verwendungszweck,buchungstext");
    put(
        CsvColumn.BANK_ID,
        "tranzakcio azonosito,tranzakcioazonosito,banki azonosito,azonosito,"
            + "transaction id,bank reference,bank id,id,transaktionsnummer,referenznummer");
  }

  private HeaderWords() {}

  private static void put(CsvColumn column, String words) {
    WORDS.put(column, List.of(words.split(",")));
  }

  private record Match(CsvColumn column, int at, int score) {}

  /** Each column by the words that fit it best; a place of the header is used once. */
  static Map<CsvColumn, Integer> match(List<String> header) {
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < header.size(); at++) {
      String title = plain(header.get(at));
      for (CsvColumn column : CsvColumn.values()) {
        int score = score(column, title);
        if (score > 0) {
          matches.add(new Match(column, at, score));
        }
      }
    }
    matches.sort(Comparator.comparingInt(Match::score).reversed());
    Map<CsvColumn, Integer> found = new EnumMap<>(CsvColumn.class);
    Set<Integer> taken = new HashSet<>();
    for (Match match : matches) {
      if (!found.containsKey(match.column()) && taken.add(match.at())) {
        found.put(match.column(), match.at());
      }
    }
    return found;
  }

  private static int score(CsvColumn column, String title) {
    int best = 0;
    for (String words : WORDS.getOrDefault(column, List.of())) {
      if (title.equals(words)) {
        best = Math.max(best, EXACT + words.length());
      } else if ((" " + title + " ").contains(" " + words + " ")) {
        best = Math.max(best, words.length());
      }
    }
    return best;
  }

  private static String plain(String title) {
    return NOT_WORD.matcher(PlainWords.of(title)).replaceAll(" ").strip();
  }
}
