package plumbline.views.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of one package, from the {@code texts.properties} beside it. A missing key is a bug and
 * says so at once; a test finds it first, and unused keys too.
 */
public final class Texts {
  private final ResourceBundle bundle;
  private final Locale locale;

  private Texts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /** The bundle of the package the class lives in, in the language of the program. */
  public static Texts of(Class<?> neighbour) {
    return of(neighbour, Locale.getDefault(Locale.Category.DISPLAY));
  }

  /** The same in a language of choice; English where a translation is not there. */
  public static Texts of(Class<?> neighbour, Locale locale) {
    String name = neighbour.getPackageName() + ".texts";
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    ClassLoader loader = neighbour.getClassLoader();
    return new Texts(ResourceBundle.getBundle(name, locale, loader, control), locale);
  }

  /** The sentence, with {@code {0}}, {@code {1}} filled in. */
  public String get(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
  }
}
