package plumbline.domain.finance.invoice;

import java.util.regex.Pattern;
import plumbline.domain.central.PlainWords;

/** Names for documents' files that every mail program and file system takes. */
public final class InvoiceFileName {
  private static final int LONGEST = 60;
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private InvoiceFileName() {}

  /** As INV-2026-000123_Kovacs-Kft.pdf. */
  static String of(InvoiceNumber number, String customer) {
    return of(
        "%s-%d-%06d".formatted(number.series(), number.fiscalYear(), number.number()), customer);
  }

  /** What it is, and for whom: Fizetesi-emlekezteto-2026-11-21_Kovacs-Kft.pdf. */
  public static String of(String what, String customer) {
    String name = plain(customer);
    return plain(what) + (name.isEmpty() ? "" : "_" + name) + ".pdf";
  }

  private static String plain(String text) {
    String dashed = OTHER.matcher(PlainWords.withoutAccents(text)).replaceAll("-");
    String cut = dashed.length() <= LONGEST ? dashed : dashed.substring(0, LONGEST);
    return ENDS.matcher(cut).replaceAll("");
  }
}
