package plumbline.test.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.config.Secret;
import plumbline.app.server.AlreadyRunningException;
import plumbline.app.server.Credentials;
import plumbline.app.server.LocalServers;
import plumbline.app.server.LocalServers.Rows;
import plumbline.app.server.ServerStartException;

/** The life of the demo's servers: kept rows, ports, interrupted starts and killed processes. */
class LocalServersTest {
  private static final Credentials SHOP = new Credentials("shop", Secret.of("it's \\ a password"));

  @TempDir private Path folder;

  @Test
  void rows_stay_between_starts_until_a_fresh_start() throws Exception {
    try (var servers = start(Rows.KEEP, new Reported())) {
      fill(servers);
      assertThat(central(servers, "show fsync")).isEqualTo("on");
      assertThat(central(servers, "show synchronous_commit")).isEqualTo("on");
      assertThat(central(servers, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(shop(servers, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }
    try (var servers = start(Rows.KEEP, new Reported())) {
      assertThat(central(servers, "select name from kept")).isEqualTo("őű");
      assertThat(shop(servers, "select name from kept")).isEqualTo("őű");
    }
    var reported = new Reported();
    try (var servers = start(Rows.DELETE, reported)) {
      assertThat(central(servers, "select to_regclass('kept')")).isNull();
      assertThat(shopSchemas(servers)).isEqualTo("0");
    }
    assertThat(reported.sentences()).anyMatch(sentence -> sentence.startsWith("Starting over"));
  }

  @Test
  void a_password_is_needed_and_only_the_owner_can_read_it() throws Exception {
    try (var servers = start(Rows.KEEP, new Reported())) {
      assertThatThrownBy(() -> login(servers.central().url("postgres"), "postgres", "wrong"))
          .hasMessageContaining("password authentication failed");
      assertThatThrownBy(() -> login(servers.shop().url(""), "root", ""))
          .hasMessageContaining("Access denied");
    }
    for (String server : List.of("postgresql", "mariadb")) {
      Path file = folder.resolve(server).resolve("superuser.password");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_port_in_use_is_avoided_and_named() throws Exception {
    var reported = new Reported();
    try (var socket = new ServerSocket()) {
      // if another program has it already, that is as good
      bindQuietly(socket, new InetSocketAddress("127.0.0.1", 45432));
      try (var servers = start(Rows.KEEP, reported)) {
        assertThat(servers.central().port()).isNotEqualTo(45432);
        assertThat(reported.sentences())
            .contains(
                "Port 45432 is used by another program; PostgreSQL uses port %d instead."
                    .formatted(servers.central().port()));
      }
    }
  }

  @Test
  void a_half_made_folder_is_made_anew_and_one_of_unknown_origin_set_aside() throws Exception {
    Path postgres = Files.createDirectories(folder.resolve("postgresql/data/base"));
    Files.writeString(folder.resolve("postgresql/data/PG_VERSION"), "18");
    Files.writeString(folder.resolve("postgresql/building"), "");
    Files.createDirectories(folder.resolve("mariadb/data/mysql"));
    var reported = new Reported();
    try (var servers = start(Rows.KEEP, reported)) {
      fill(servers);
      assertThat(central(servers, "select name from kept")).isEqualTo("őű");
    }
    assertThat(postgres.resolveSibling("PG_VERSION")).isNotEmptyFile();
    assertThat(reported.sentences())
        .contains("The first start of PostgreSQL was interrupted; it is made anew.")
        .anyMatch(sentence -> sentence.startsWith("The data of MariaDB was not complete; it is"));
    try (var aside = Files.newDirectoryStream(folder.resolve("mariadb"), "data.incomplete-*")) {
      assertThat(aside).hasSize(1);
    }
  }

  @Test
  void after_a_killed_process_the_next_start_ends_what_it_left_and_keeps_the_rows()
      throws Exception {
    Process killed = ServersInAnotherProcess.start(folder);
    ServersInAnotherProcess.linesUntilReady(killed);
    killed.destroyForcibly().waitFor();
    long orphan = Long.parseLong(Files.readAllLines(postmasterPid()).getFirst());
    assertThat(ProcessHandle.of(orphan)).as("PostgreSQL outlives its starter").isPresent();

    var reported = new Reported();
    try (var servers = start(Rows.KEEP, reported)) {
      assertThat(central(servers, "select name from survivor")).isEqualTo("committed");
    }
    awaitEnd(orphan);
    assertThat(reported.sentences())
        .contains(
            "PostgreSQL was left running by a Plumbline that was killed; process %d is stopped."
                .formatted(orphan));
  }

  @Test
  void a_process_number_that_now_belongs_to_another_program_is_left_alone() throws Exception {
    start(Rows.KEEP, new Reported()).close();
    Process bystander = new ProcessBuilder("sleep", "600").start();
    Files.writeString(
        postmasterPid(), "%d%n%s%n".formatted(bystander.pid(), postmasterPid().getParent()));
    Files.writeString(folder.resolve("mariadb/data/mariadb.pid"), bystander.pid() + "\n");

    start(Rows.KEEP, new Reported()).close();

    assertThat(bystander.isAlive()).isTrue();
    bystander.destroy();
  }

  @Test
  void a_second_start_on_the_folder_names_the_process_that_runs() throws Exception {
    try (var servers = start(Rows.KEEP, new Reported())) {
      Process second = ServersInAnotherProcess.start(folder);
      assertThat(ServersInAnotherProcess.allItSays(second))
          .contains(
              "Plumbline is already running with this data folder (process %d): %s"
                  .formatted(ProcessHandle.current().pid(), folder));
      assertThatThrownBy(() -> start(Rows.DELETE, new Reported()))
          .isInstanceOf(AlreadyRunningException.class);
      assertThat(central(servers, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_process_told_to_end_stops_its_servers() throws Exception {
    Process process = ServersInAnotherProcess.start(folder);
    ServersInAnotherProcess.linesUntilReady(process);
    long postgres = Long.parseLong(Files.readAllLines(postmasterPid()).getFirst());
    long mariaDb =
        Long.parseLong(Files.readString(folder.resolve("mariadb/data/mariadb.pid")).strip());

    process.destroy();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    awaitEnd(postgres);
    awaitEnd(mariaDb);
    assertThat(postmasterPid()).doesNotExist();
  }

  /** An ended process keeps its number until whoever inherited it has taken note. */
  private static void awaitEnd(long process) throws Exception {
    Optional<ProcessHandle> left = ProcessHandle.of(process);
    if (left.isPresent()) {
      left.get().onExit().get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(
            () ->
                LocalServers.start(
                    file, ServersInAnotherProcess.PROGRAMS, Rows.KEEP, new Reported()))
        .isInstanceOf(ServerStartException.class)
        .hasMessage(
            "Plumbline could not be started in %s: %s is a file, not a folder."
                    .formatted(file, file)
                + " Move it away, or choose another data folder.");
  }

  private LocalServers start(Rows rows, Reported reported) throws Exception {
    return LocalServers.start(folder, ServersInAnotherProcess.PROGRAMS, rows, reported);
  }

  private Path postmasterPid() {
    return folder.resolve("postgresql/data/postmaster.pid");
  }

  private static void fill(LocalServers servers) throws SQLException {
    var superuser = servers.central().superuser();
    execute(
        servers.central().url("postgres"), superuser, "create table kept as select 'őű' as name");
    servers.shop().createSchema("shop", SHOP);
    execute(servers.shop().url("shop"), SHOP, "create table kept as select 'őű' as name");
  }

  private static String central(LocalServers servers, String sql) throws SQLException {
    return query(servers.central().url("postgres"), servers.central().superuser(), sql);
  }

  private static String shop(LocalServers servers, String sql) throws SQLException {
    var hasShop = shopSchemas(servers).equals("1");
    return hasShop
        ? query(servers.shop().url("shop"), SHOP, sql)
        : query(servers.shop().url(""), servers.shop().superuser(), sql);
  }

  private static String shopSchemas(LocalServers servers) throws SQLException {
    return query(
        servers.shop().url(""),
        servers.shop().superuser(),
        "select count(*) from information_schema.schemata where schema_name = 'shop'");
  }

  private static String query(String url, Credentials login, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(url, login.user(), login.password().reveal());
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(String url, Credentials login, String sql) throws SQLException {
    try (var connection =
        DriverManager.getConnection(url, login.user(), login.password().reveal())) {
      connection.createStatement().execute(sql);
    }
  }

  private static void login(String url, String user, String password) throws SQLException {
    DriverManager.getConnection(url, user, password).close();
  }

  private static void bindQuietly(ServerSocket socket, InetSocketAddress address) {
    try {
      socket.bind(address);
    } catch (IOException inUseAlready) {
      assertThat(inUseAlready).isNotNull();
    }
  }
}
