package plumbline.views.reports;

import java.util.Locale;

/** The kinds of file a report can be written to. */
public enum ExportFormat {
  PDF,
  XLSX,
  CSV;

  /** The ending of its files, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
