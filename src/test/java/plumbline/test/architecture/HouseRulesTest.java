package plumbline.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Habits of the whole house. */
class HouseRulesTest {

  @Test
  void one_class_alone_posts_to_the_toolkit_thread() {
    Set<String> posting =
        PlumblineClasses.ALL.stream()
            .filter(type -> type.getAccessesFromSelf().stream().anyMatch(HouseRulesTest::posts))
            .map(HouseRulesTest::topLevelName)
            .collect(Collectors.toSet());
    assertThat(posting)
        .hasSizeLessThanOrEqualTo(1)
        .allMatch(name -> name.startsWith("plumbline.views.task."));
  }

  @Test
  void nobody_logs_through_java_util_logging() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .check(PlumblineClasses.ALL);
  }

  @Test
  void only_the_command_line_and_the_tour_write_to_standard_output() {
    noClasses()
        .that()
        .resideOutsideOfPackages("plumbline.app.cli..", "plumbline.app.tour..")
        .should()
        .accessField(System.class, "out")
        .check(PlumblineClasses.ALL);
  }

  @Test
  void a_class_is_named_after_what_it_is() {
    noClasses()
        .should()
        .haveNameMatching("plumbline\\..*(Util|Utils|Helper|Manager|Data|Info)")
        .check(PlumblineClasses.ALL);
  }

  private static boolean posts(JavaAccess<?> access) {
    return access.getTargetOwner().getName().equals("javafx.application.Platform")
        && access.getName().equals("runLater");
  }

  private static String topLevelName(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }
}
