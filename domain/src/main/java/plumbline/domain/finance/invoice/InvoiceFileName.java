package plumbline.domain.finance.invoice;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A name for an invoice's file that every mail program and file system takes. */
final class InvoiceFileName {
  private static final int LONGEST = 60;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-+|-+$");

  private InvoiceFileName() {}

  /** As INV-2026-000123_Kovacs-Kft.pdf. */
  static String of(InvoiceNumber number, String customer) {
    String plain =
        ACCENTS.matcher(Normalizer.normalize(customer, Normalizer.Form.NFD)).replaceAll("");
    String dashed = OTHER.matcher(plain).replaceAll("-");
    String cut = dashed.length() <= LONGEST ? dashed : dashed.substring(0, LONGEST);
    String name = ENDS.matcher(cut).replaceAll("");
    return "%s-%d-%06d".formatted(number.series(), number.fiscalYear(), number.number())
        + (name.isEmpty() ? "" : "_" + name)
        + ".pdf";
  }
}
