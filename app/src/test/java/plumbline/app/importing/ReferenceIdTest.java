package plumbline.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferenceIdTest {
  @Test
  void the_example_of_the_standard_comes_out_as_printed_there() {
    var dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    assertThat(ReferenceId.of(dns, "www.example.com"))
        .hasToString("5c146b14-3c52-8afd-938a-375d0df1fbf6");
  }

  @Test
  void the_id_of_a_reference_never_changes_between_versions_of_the_program() {
    assertThat(ReferenceId.of("SZ-2026/ő-1"))
        .isEqualTo(ReferenceId.of("SZ-2026/ő-1"))
        .isNotEqualTo(ReferenceId.of("SZ-2026/o-1"))
        .hasToString("add5492a-0fee-8b1c-ae1d-c75dcdd49d3e");
  }
}
