package plumbline.app.config;

import java.util.regex.Pattern;

/** The shape a JDBC address must have to be accepted. */
enum DatabaseAddress {
  POSTGRESQL("postgresql", "jdbc:postgresql://HOST:PORT/DATABASE"),
  MARIADB(
      "(mariadb|mysql)", "jdbc:mariadb://HOST:PORT/DATABASE or jdbc:mysql://HOST:PORT/DATABASE");

  private final Pattern pattern;
  private final String shape;

  DatabaseAddress(String scheme, String shape) {
    String host = "([^/:?#,\\s\\[\\]]+|\\[[0-9a-fA-F:.]+\\])(:\\d{1,5})?";
    this.pattern =
        Pattern.compile("jdbc:%s://%s(,%s)*/[^/?#\\s]+(\\?\\S*)?".formatted(scheme, host, host));
    this.shape = shape;
  }

  boolean accepts(String url) {
    return pattern.matcher(url).matches();
  }

  String shape() {
    return shape;
  }

  /** The address without what follows a question mark or precedes an at sign: a password, maybe. */
  static String shown(String url) {
    return url.replaceFirst("\\?.*", "?...").replaceFirst("//[^/]*@", "//...@");
  }
}
