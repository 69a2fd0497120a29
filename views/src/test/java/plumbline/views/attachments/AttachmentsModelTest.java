package plumbline.views.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.attachment.Attachment;
import plumbline.domain.finance.attachment.FileContent;
import plumbline.domain.finance.attachment.NewAttachment;
import plumbline.views.dialog.RecordedDialogs;
import plumbline.views.task.InlineWorkRunner;

class AttachmentsModelTest {
  @TempDir Path folder;

  private final MemoryAttachments attachments = new MemoryAttachments();
  private final RecordedDialogs dialogs = new RecordedDialogs();
  private final AttachmentsModel model =
      new AttachmentsModel(
          attachments, InlineWorkRunner.immediate(), dialogs, UUID::randomUUID, this::open);
  private final Map<String, byte[]> opened = new HashMap<>();
  private boolean noProgram;

  private void open(String fileName, FileContent content) throws IOException {
    if (noProgram) {
      throw new IOException("no program");
    }
    opened.put(fileName, content.bytes());
  }

  @BeforeEach
  void open() {
    model.read(UUID.randomUUID());
  }

  @Test
  void a_chosen_file_is_kept_and_saved_elsewhere_byte_for_byte() throws IOException {
    byte[] lease = {1, 2, 3, 4};
    add("lease.txt", lease);
    assertThat(model.files()).extracting(Attachment::fileName).containsExactly("lease.txt");
    assertThat(dialogs.notices()).contains("lease.txt is kept with the entry");

    Path copy = folder.resolve("copy.txt");
    dialogs.choosing(copy);
    model.save(model.files().getFirst());
    assertThat(Files.readAllBytes(copy)).isEqualTo(lease);
  }

  @Test
  void a_file_is_opened_outside_byte_for_byte() throws IOException {
    add("lease.txt", new byte[] {1, 2, 3});
    model.open(model.files().getFirst());
    assertThat(opened).containsOnlyKeys("lease.txt");
    assertThat(opened.get("lease.txt")).containsExactly(1, 2, 3);
    assertThat(dialogs.notices())
        .contains("lease.txt is open in its own program; what is changed there is not kept");
  }

  @Test
  void a_damaged_file_is_not_opened() throws IOException {
    add("lease.txt", new byte[] {1});
    attachments.damaged = true;
    model.open(model.files().getFirst());
    assertThat(opened).isEmpty();
    assertThat(dialogs.refusals()).singleElement().asString().contains("no longer the file");
  }

  @Test
  void a_program_is_never_opened_and_a_file_nobody_takes_says_so() throws IOException {
    add("lease.pdf.EXE ", new byte[] {1});
    model.open(model.files().getFirst());
    noProgram = true;
    add("lease.txt", new byte[] {1});
    model.open(model.files().getLast());
    assertThat(opened).isEmpty();
    assertThat(dialogs.refusals())
        .extracting(refusal -> refusal.reason())
        .containsExactly(
            "lease.pdf.EXE  is a program and not a document.",
            "No program of this machine took lease.txt.");
  }

  @Test
  void a_damaged_file_is_not_saved() throws IOException {
    add("lease.txt", new byte[] {1});
    attachments.damaged = true;
    Path copy = folder.resolve("copy.txt");
    dialogs.choosing(copy);
    model.save(model.files().getFirst());
    assertThat(copy).doesNotExist();
    assertThat(dialogs.refusals()).singleElement().asString().contains("no longer the file");
  }

  @Test
  void what_is_empty_too_large_or_gone_is_refused_with_what_would_be_accepted() throws IOException {
    add("empty.txt", new byte[0]);
    Path large = folder.resolve("large.bin");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(NewAttachment.LIMIT + 1L);
    }
    dialogs.choosing(large);
    model.add();
    dialogs.choosing(folder.resolve("gone.txt"));
    model.add();
    assertThat(model.files()).isEmpty();
    assertThat(dialogs.refusals())
        .extracting(refusal -> refusal.reason())
        .containsExactly(
            "The file empty.txt is empty.",
            "The file large.bin has 21 MB; at most 20 MB can be attached.",
            "The file gone.txt could not be read.");
  }

  @Test
  void a_superseded_file_stays_in_the_list() throws IOException {
    add("lease.txt", new byte[] {1});
    model.supersede(model.files().getFirst());
    assertThat(model.files()).singleElement().matches(Attachment::superseded);
  }

  private void add(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content);
    dialogs.choosing(file);
    model.add();
  }
}
