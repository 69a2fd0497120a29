package plumbline.app.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.domain.finance.bank.csv.CsvRow;
import plumbline.domain.finance.bank.csv.CsvText;

class CsvBankFilesTest {
  private static final String SEMICOLONS =
      "Dátum;Közlemény;Összeg\n"
          + "2026-11-20;\"Bérleti díj; őszi\n"
          + " második sor\";-1 250,00\n\n"
          + ";;\n"
          + "2026-11-21;Űr, űr;5,00\n";

  private final CsvBankFiles files = new CsvBankFiles();

  @Test
  void encoding_and_separator_are_found() {
    for (String encoding : List.of("UTF-8", "windows-1250", "UTF-16")) {
      CsvText.Split split = split(SEMICOLONS.getBytes(Charset.forName(encoding)));
      assertThat(split.encoding()).isEqualTo(encoding);
      assertThat(split.separator()).isEqualTo(';');
      assertThat(split.rows())
          .containsExactly(
              new CsvRow(1, List.of("Dátum", "Közlemény", "Összeg")),
              new CsvRow(2, List.of("2026-11-20", "Bérleti díj; őszi\n második sor", "-1 250,00")),
              new CsvRow(6, List.of("2026-11-21", "Űr, űr", "5,00")));
    }
    assertThat(split("\ufeffa\tb\n1\t2,3\n".getBytes(StandardCharsets.UTF_8)))
        .matches(split -> split.separator() == '\t')
        .matches(split -> split.rows().getFirst().field(0).equals("a"));
    assertThat(split("a,b,c\n1,\"2,5\",3\n".getBytes(StandardCharsets.UTF_8)).separator())
        .isEqualTo(',');
  }

  @Test
  void a_letter_that_is_not_of_the_encoding_is_refused_with_its_line() {
    CsvText text =
        files.split("a;b\nő;2\n".getBytes(Charset.forName("windows-1250")), "UTF-8", ';');
    assertThat(text.toString())
        .contains("Line 2 is not written in UTF-8. Choose another encoding.");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_refused() {
    CsvText text = files.split("a;b\n\"x;2\n".getBytes(StandardCharsets.UTF_8), "UTF-8", ';');
    assertThat(text.toString()).contains("never closed");
    assertThat(files.open(new byte[0]).toString()).contains("no rows");
  }

  private CsvText.Split split(byte[] file) {
    assertThat(files.open(file)).isInstanceOf(CsvText.Split.class);
    return (CsvText.Split) files.open(file);
  }
}
