package plumbline.test.support;

import plumbline.domain.central.SchemaInstaller;

/**
 * What a fresh PostgreSQL database starts with. The installation runs once in a test JVM, whatever
 * the number of databases made from it; it must close its connections.
 */
public record Template(String name, Installation installation) {
  /** Fills the template database. Roles are shared by all databases: make them only if missing. */
  @FunctionalInterface
  public interface Installation {
    void in(TestDatabase database) throws Exception;
  }

  /** A database with Plumbline's central schema. */
  public static Template central() {
    return new Template(
        "template_central", database -> SchemaInstaller.install(database.url(), database.login()));
  }

  /** A database with nothing in it. */
  public static Template empty() {
    return new Template("template_empty", database -> {});
  }
}
