package plumbline.test.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.finance.CentralLedger;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.attachment.AttachResult;
import plumbline.domain.finance.attachment.AttachmentContent;
import plumbline.domain.finance.attachment.CentralAttachments;
import plumbline.domain.finance.attachment.FileContent;
import plumbline.domain.finance.attachment.NewAttachment;
import plumbline.test.ledger.Books;

/** A file kept with an entry stays, byte for byte, and a file that changed is not handed out. */
class AttachmentTest {
  private static final byte[] LEASE = "Bérleti szerződés".getBytes(StandardCharsets.UTF_8);
  private static Books books;
  private static CentralDatabase central;
  private static CentralAttachments attachments;
  private static UUID entry;

  @BeforeAll
  static void open() throws SQLException {
    books = Books.of(AttachmentTest.class);
    central = books.signIn();
    attachments = new CentralAttachments(central);
    EntryDraft draft = Books.entry(LocalDate.of(2026, 3, 1), "5");
    new CentralLedger(central).post(draft);
    entry = draft.id();
  }

  @AfterAll
  static void close() {
    central.close();
  }

  @Test
  void what_is_added_is_read_back_with_the_hash_the_database_computed() throws SQLException {
    NewAttachment file = file(LEASE);
    var added = (AttachResult.Attached) attachments.attach(file);
    assertThat(attachments.attach(file)).as("again").isEqualTo(added);
    assertThat(attachments.of(entry)).contains(added.attachment());
    assertThat(added.attachment().addedBy()).isEqualTo(books.bookkeeper().user());
    assertThat(
            books.count(
                "from finance.attachment where sha256 = sha256(content) and id = '%s'"
                    .formatted(file.id())))
        .isEqualTo(1);
    assertThat(attachments.read(file.id()))
        .isInstanceOfSatisfying(
            AttachmentContent.Intact.class,
            read -> assertThat(read.content().bytes()).isEqualTo(LEASE));
  }

  @Test
  void another_file_under_the_same_id_is_refused() throws SQLException {
    NewAttachment file = file(LEASE);
    attachments.attach(file);
    assertThat(
            attachments.attach(
                new NewAttachment(
                    file.id(), entry, "x.txt", "text/plain", FileContent.of(new byte[] {1}))))
        .asString()
        .contains("Choose the file again");
  }

  @Test
  void a_file_that_was_tampered_with_is_not_handed_out() throws SQLException {
    NewAttachment file = file(LEASE);
    attachments.attach(file);
    books
        .database()
        .execute("update finance.attachment set content = 'x' where id = '" + file.id() + "'");
    assertThat(attachments.read(file.id()))
        .isInstanceOfSatisfying(
            AttachmentContent.Damaged.class,
            damaged -> assertThat(damaged.message()).contains("no longer the file"));
  }

  @Test
  void an_empty_file_and_one_above_20_MB_are_refused_with_their_size() throws SQLException {
    assertThat(attachments.attach(file(new byte[0]))).asString().contains("is empty");
    assertThat(attachments.attach(file(new byte[NewAttachment.LIMIT + 1])))
        .asString()
        .contains("has 21 MB; at most 20 MB");
  }

  @Test
  void a_superseded_file_stays() throws SQLException {
    NewAttachment file = file(LEASE);
    attachments.attach(file);
    var first = (AttachResult.Attached) attachments.supersede(entry, file.id());
    assertThat(first.attachment().superseded()).isTrue();
    assertThat(attachments.supersede(entry, file.id())).isEqualTo(first);
    assertThat(attachments.read(file.id())).isInstanceOf(AttachmentContent.Intact.class);
  }

  @Test
  void who_only_reads_the_ledger_reads_files_and_adds_none() throws SQLException {
    NewAttachment file = file(LEASE);
    attachments.attach(file);
    var manager = books.database().admit("attachment_manager", Group.MANAGER);
    try (CentralDatabase other = CentralDatabase.open(books.database().url(), manager)) {
      var theirs = new CentralAttachments(other);
      assertThat(theirs.attach(file(LEASE))).asString().contains("Your role may not");
      assertThat(theirs.read(file.id())).isInstanceOf(AttachmentContent.Intact.class);
    }
  }

  private static NewAttachment file(byte[] content) {
    return new NewAttachment(
        UUID.randomUUID(), entry, "Szerződés.txt", "text/plain", FileContent.of(content));
  }
}
