package plumbline.views.theme;

/** How much room a row of a list takes: 28 or 36 pixels. */
public enum Density {
  COMPACT,
  COMFORTABLE;

  static final String STYLE_CLASS = "comfortable";
}
