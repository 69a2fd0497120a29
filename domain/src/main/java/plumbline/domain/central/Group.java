package plumbline.domain.central;

import java.util.Locale;

/** The database's group roles, one per job. The role's name is the constant's in lower case. */
public enum Group {
  BOOKKEEPER,
  WAREHOUSE,
  OFFICE,
  MANAGER,
  HUB,
  SHOP;

  public String role() {
    return name().toLowerCase(Locale.ROOT);
  }
}
