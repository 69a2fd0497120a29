package plumbline.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;

class JournalFileTest {
  private static final String HEADER = String.join(",", JournalFile.HEADER) + "\n";

  @TempDir private Path folder;

  @Test
  void lines_of_one_reference_are_one_entry_wherever_they_stand() throws Exception {
    var file =
        read(
            """
            A,2026-01-02,,Bérleti díj,5220,100.5,,27
            B,2026-01-03,2026-01-01,"Őszi, tűzifa",511,0,3.00,
            A,2026-01-02,2026-01-02,Bérleti díj,454,,100.50,
            """);

    assertThat(file.problems()).isEmpty();
    List<EntryDraft> entries = file.whole().stream().map(ReferenceLines::draft).toList();
    assertThat(entries).extracting(EntryDraft::reference).containsExactly("A", "B");
    assertThat(entries.getFirst().lines())
        .containsExactly(
            new EntryLine("5220", new BigDecimal("100.50"), BigDecimal.ZERO, "27", ""),
            new EntryLine("454", BigDecimal.ZERO, new BigDecimal("100.50"), null, ""));
    assertThat(entries.getFirst().documentDate()).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(entries.get(1).documentDate()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(entries.get(1).description()).isEqualTo("Őszi, tűzifa");
    assertThat(file.whole().getFirst().row(1)).isEqualTo(4);
  }

  @Test
  void a_line_that_describes_itself_otherwise_keeps_its_words() throws Exception {
    var file = read("A,2026-01-02,,Rent,5220,1,,\nA,2026-01-02,,Paid to Kis Kft.,454,,1,\n");

    EntryDraft draft = file.whole().getFirst().draft();
    assertThat(draft.description()).isEqualTo("Rent");
    assertThat(draft.lines()).extracting(EntryLine::text).containsExactly("", "Paid to Kis Kft.");
  }

  @Test
  void every_bad_field_is_named_with_its_line_its_value_and_what_is_accepted() throws Exception {
    var file =
        read(
            """
            A,2026-02-30,02.01.2026,x,5220,"1,250.50",,
            ,2026-01-02,,x,,1e3,,
            C,2026-01-02,,x,5220,1
            D,2026-01-02,,x,5220,1,,,
            """);

    assertThat(file.problems())
        .extracting(problem -> problem.line() + " " + problem.field() + " " + problem.value())
        .containsExactly(
            "2 posting_date 2026-02-30",
            "2 document_date 02.01.2026",
            "2 debit 1,250.50",
            "3 reference ",
            "3 account ",
            "3 debit 1e3",
            "4  ",
            "5  ");
    assertThat(file.problems())
        .extracting(RowProblem::message)
        .allMatch(message -> message.contains("Accepted") || message.contains("must be given"));
    assertThat(file.whole()).isEmpty();
    assertThat(file.broken()).isEqualTo(3);
  }

  @Test
  void an_entry_with_a_bad_row_is_bad_as_a_whole_and_the_others_are_not() throws Exception {
    var file =
        read(
            """
            A,2026-01-02,,x,5220,1,,
            A,2026-01-02,,x,454,,one,
            B,2026-01-02,,x,5220,1,,
            B,2026-01-02,,x,454,,1,
            """);

    assertThat(file.whole()).extracting(ReferenceLines::reference).containsExactly("B");
    assertThat(file.broken()).isEqualTo(1);
  }

  @Test
  void one_entry_has_one_posting_date_and_one_document_date() throws Exception {
    var file =
        read(
            """
            A,2026-01-02,2026-01-01,x,5220,1,,
            A,2026-01-03,,x,454,,1,
            """);

    assertThat(file.problems())
        .extracting(RowProblem::toString)
        .containsExactly(
            "line 3, posting_date \"2026-01-03\": line 2 of the same reference A has 2026-01-02."
                + " Accepted: one date for all lines of an entry.",
            "line 3, document_date \"2026-01-03\": line 2 of the same reference A has 2026-01-01."
                + " Accepted: one date for all lines of an entry.");
    assertThat(file.whole()).isEmpty();
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_header() throws Exception {
    assertThat(read("\uFEFF", "A,2026-01-02,,x,5220,1,,\n").whole()).hasSize(1);
  }

  @Test
  void a_file_in_another_encoding_is_refused_with_the_line() throws Exception {
    Path file = folder.resolve("latin2.csv");
    Files.write(
        file, (HEADER + "A,2026-01-02,,tűz,5220,1,,\n").getBytes(Charset.forName("ISO-8859-2")));
    assertThatThrownBy(() -> JournalFile.read(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("line 2 is not UTF-8");

    Files.write(file, HEADER.getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> JournalFile.read(file)).hasMessageContaining("line 1 is not UTF-8");

    byte[] cutOff = (HEADER + "A,2026-01-02,,ő").getBytes(StandardCharsets.UTF_8);
    Files.write(file, java.util.Arrays.copyOf(cutOff, cutOff.length - 1));
    assertThatThrownBy(() -> JournalFile.read(file)).hasMessageContaining("line 2 is not UTF-8");
  }

  @Test
  void another_header_is_refused_with_the_one_that_is_accepted() throws Exception {
    Path file = Files.writeString(folder.resolve("h.csv"), HEADER.replace(',', ';'));

    assertThatThrownBy(() -> JournalFile.read(file))
        .hasMessageContaining("Accepted: \"reference,posting_date,document_date");
    assertThatThrownBy(() -> JournalFile.read(Files.writeString(file, "")))
        .hasMessageContaining("the first line is \"\"");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_does_not_swallow_the_rest() {
    assertThatThrownBy(() -> read("A,2026-01-02,,\"x,5220,1,,\nA,2026-01-02,,x,454,,1,\n"))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("after line 1 a quotation mark is never closed");
  }

  private JournalFile read(String rows) throws IOException, UnreadableFileException {
    return read("", rows);
  }

  private JournalFile read(String before, String rows) throws IOException, UnreadableFileException {
    return JournalFile.read(
        Files.writeString(folder.resolve("journal.csv"), before + HEADER + rows));
  }
}
