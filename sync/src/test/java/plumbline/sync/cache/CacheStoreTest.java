package plumbline.sync.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.central.Rows;

class CacheStoreTest {
  private static final UUID ID = new UUID(1, 2);
  private static final String NAME = CacheFile.name(ID, "jdbc:postgresql://h/d", "anna");

  @TempDir private Path folder;

  @Test
  void the_name_tells_versions_installations_addresses_and_users_apart() {
    assertThat(NAME).startsWith("ledger-h2_2.5.252-v" + CacheSchema.VERSION + "-");
    assertThat(NAME)
        .isEqualTo(CacheFile.name(ID, "jdbc:postgresql://h/d", "anna"))
        .isNotEqualTo(CacheFile.name(new UUID(1, 3), "jdbc:postgresql://h/d", "anna"))
        .isNotEqualTo(CacheFile.name(ID, "jdbc:postgresql://h/e", "anna"))
        .isNotEqualTo(CacheFile.name(ID, "jdbc:postgresql://h/d", "béla"))
        .isNotEqualTo(CacheFile.name(ID, "jdbc:postgresql://h/da", "nna"));
  }

  @Test
  void what_was_written_is_there_when_it_is_opened_again() throws Exception {
    try (CacheStore store = open()) {
      addAccount(store);
    }
    try (CacheStore store = open()) {
      assertThat(accounts(store)).isEqualTo(1);
      assertThat(store.remark()).isEmpty();
    }
  }

  @Test
  void folder_and_file_are_closed_to_others() throws Exception {
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Path inner = folder.resolve("a");
    Files.createDirectory(inner);
    try (CacheStore store = CacheStore.open(inner, NAME)) {
      addAccount(store);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner)))
          .isEqualTo("rwx------");
      try (var files = Files.list(inner)) {
        assertThat(files)
            .isNotEmpty()
            .allSatisfy(
                file ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void a_second_cache_at_the_same_time_has_a_file_of_its_own_and_says_so() throws Exception {
    try (CacheStore first = open();
        CacheStore second = open()) {
      addAccount(first);
      assertThat(accounts(second)).isZero();
      assertThat(second.path()).isNotEqualTo(first.path());
      assertThat(second.remark()).contains("Another program");
      addAccount(second);
    }
    try (CacheStore first = open();
        CacheStore second = open()) {
      assertThat(accounts(first) + accounts(second)).as("both files are used again").isEqualTo(2);
    }
  }

  @Test
  void a_file_that_is_no_database_is_thrown_away() throws Exception {
    Path file;
    try (CacheStore store = open()) {
      addAccount(store);
      file = store.path();
    }
    byte[] garbage = Files.readAllBytes(file);
    for (int i = 0; i < garbage.length; i += 3) {
      garbage[i] ^= 0x55;
    }
    Files.write(file, garbage);

    try (CacheStore store = open()) {
      assertThat(accounts(store)).isZero();
      assertThat(store.path()).isEqualTo(file);
      assertThat(store.remark()).isEmpty();
    }
  }

  @Test
  void files_of_other_versions_are_deleted_and_those_of_other_people_kept() throws Exception {
    Path outdated = Files.writeString(folder.resolve("ledger-h2_2.4.240-v1-ab-1.mv.db"), "x");
    String other = CacheFile.name(ID, "jdbc:postgresql://h/d", "béla");
    Path ofAnother = Files.writeString(folder.resolve(other + "-1.mv.db"), "x");
    Path notOurs = Files.writeString(folder.resolve("notes.mv.db"), "x");

    open().close();

    assertThat(outdated).doesNotExist();
    assertThat(ofAnother).exists();
    assertThat(notOurs).exists();
  }

  @Test
  void tables_of_another_shape_are_made_anew() throws Exception {
    try (CacheStore store = open()) {
      addAccount(store);
      Rows.update(store.writing(), "drop table day_total");
    }
    try (CacheStore store = open()) {
      assertThat(accounts(store)).isZero();
    }
  }

  @Test
  void without_a_usable_folder_the_figures_are_kept_in_memory_and_that_is_said() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    try (CacheStore store = CacheStore.open(file.resolve("ledger"), NAME)) {
      addAccount(store);
      assertThat(accounts(store)).isEqualTo(1);
      assertThat(store.path()).isNull();
      assertThat(store.remark()).contains("cannot be used").contains("in memory");
    }
  }

  private CacheStore open() throws SQLException {
    return CacheStore.open(folder, NAME);
  }

  private static void addAccount(CacheStore store) throws SQLException {
    Rows.update(
        store.writing(),
        "insert into account (number, name, type, is_group) values ('1', 'x', 'asset', false)");
    store.writing().commit();
  }

  private static long accounts(CacheStore store) throws SQLException {
    try (var connection = store.reading()) {
      return Rows.first(connection, "select count(*) from account", row -> row.getLong(1))
          .orElseThrow();
    }
  }
}
