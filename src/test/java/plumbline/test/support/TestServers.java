package plumbline.test.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import plumbline.app.server.Credentials;
import plumbline.app.server.Durability;
import plumbline.app.server.MariaDbServer;
import plumbline.app.server.PostgresServer;
import plumbline.app.server.Progress;
import plumbline.app.server.ServerSettings;

/**
 * One PostgreSQL and one MariaDB for all tests of a JVM, each started when first asked for and
 * stopped at the end. Every call for a database gives a new one.
 */
public final class TestServers {
  /** Under target, so that the programs are unpacked once and a clean build removes them. */
  static final Path PROGRAMS = Path.of("target", "servers");

  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static final Set<String> TEMPLATES = new HashSet<>();

  private TestServers() {}

  /** A new PostgreSQL database, a copy of the template. */
  public static TestDatabase database(Class<?> test, Template template) {
    String name = newName(test);
    synchronized (TEMPLATES) {
      makeTemplate(template);
      create("create database %s template %s".formatted(name, template.name()));
    }
    return databaseNamed(name);
  }

  /** A new MariaDB schema, with a login of its own that sees no other schema. */
  public static TestDatabase shopSchema(Class<?> test) {
    String name = newName(test);
    var owner = new Credentials(name, mariaDb().superuser().password());
    try {
      mariaDb().createSchema(name, owner);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return new TestDatabase(mariaDb().url(name), owner);
  }

  public static PostgresServer postgres() {
    return Postgres.SERVER;
  }

  public static MariaDbServer mariaDb() {
    return MariaDb.SERVER;
  }

  private static void makeTemplate(Template template) {
    if (!TEMPLATES.contains(template.name())) {
      create("create database " + template.name());
      try {
        template.installation().in(databaseNamed(template.name()));
      } catch (Exception failure) {
        create("drop database %s with (force)".formatted(template.name()));
        throw new IllegalStateException("template " + template.name(), failure);
      }
      TEMPLATES.add(template.name());
    }
  }

  private static void create(String sql) {
    try {
      databaseNamed("postgres").execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }

  private static TestDatabase databaseNamed(String name) {
    return new TestDatabase(postgres().url(name), postgres().superuser());
  }

  private static String newName(Class<?> test) {
    String name = test.getSimpleName().toLowerCase(Locale.ROOT);
    return name.substring(0, Math.min(40, name.length())) + "_" + COUNTER.incrementAndGet();
  }

  private static ServerSettings settings(Path folder) {
    return new ServerSettings(folder, PROGRAMS, 0, Durability.THROWAWAY);
  }

  private static void atEnd(AutoCloseable server, Path folder) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    server.close();
                    delete(folder);
                  } catch (Exception failure) {
                    System.err.println("A test server was not stopped cleanly: " + failure);
                  }
                }));
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("plumbline-test");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static final class Postgres {
    static final PostgresServer SERVER = start();

    private static PostgresServer start() {
      try {
        Path folder = temporaryFolder();
        var server = PostgresServer.start(settings(folder), Progress.silent());
        atEnd(server, folder);
        return server;
      } catch (Exception failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  private static final class MariaDb {
    static final MariaDbServer SERVER = start();

    private static MariaDbServer start() {
      try {
        Path folder = temporaryFolder();
        var server = MariaDbServer.start(settings(folder), Progress.silent());
        atEnd(server, folder);
        return server;
      } catch (Exception failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
