package plumbline.domain.central;

import java.util.Locale;

/** The database's group roles, one per job. The role's name is the constant's in lower case. */
public enum Group {
  BOOKKEEPER,
  /** A bookkeeper who may also close periods, correct control accounts and keep the chart. */
  CHIEF_BOOKKEEPER,
  WAREHOUSE,
  OFFICE,
  MANAGER,
  HUB,
  SHOP;

  public String role() {
    return name().toLowerCase(Locale.ROOT);
  }
}
