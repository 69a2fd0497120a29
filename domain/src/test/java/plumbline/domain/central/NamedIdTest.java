package plumbline.domain.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedIdTest {
  @Test
  void the_example_of_the_standard_comes_out_as_printed_there() {
    var dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    assertThat(NamedId.of(dns, "www.example.com"))
        .hasToString("5c146b14-3c52-8afd-938a-375d0df1fbf6");
  }

  @Test
  void the_id_of_a_reference_never_changes_between_versions_of_the_program() {
    var references = UUID.fromString("6c0f8f2c-2a55-4c8e-9d4b-3f5d7a1b9e20");

    assertThat(NamedId.of(references, "SZ-2026/ő-1"))
        .isEqualTo(NamedId.of(references, "SZ-2026/ő-1"))
        .isNotEqualTo(NamedId.of(references, "SZ-2026/o-1"))
        .hasToString("add5492a-0fee-8b1c-ae1d-c75dcdd49d3e");
  }
}
