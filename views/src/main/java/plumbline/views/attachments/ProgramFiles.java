package plumbline.views.attachments;

import java.util.Locale;
import java.util.Set;

/** Files that some system would run and not show. */
final class ProgramFiles {
  private static final Set<String> ENDINGS =
      Set.of(
          "app", "bat", "cmd", "com", "cpl", "desktop", "exe", "hta", "jar", "js", "jse", "lnk",
          "msi", "msp", "pif", "ps1", "reg", "scr", "sh", "url", "vb", "vbe", "vbs", "wsf");

  private ProgramFiles() {}

  static boolean isOne(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT).stripTrailing().replaceAll("[. ]+$", "");
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
