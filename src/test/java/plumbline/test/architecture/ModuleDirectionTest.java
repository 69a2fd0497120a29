package plumbline.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** app, views, sync, domain: each knows those after it, none those before it. */
class ModuleDirectionTest {

  private static final String[] TOOLKIT = {
    "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."
  };

  @Test
  void every_module_is_looked_at() {
    for (String module : List.of("app", "views", "sync", "domain")) {
      assertThat(PlumblineClasses.ALL)
          .as(module)
          .anyMatch(type -> type.getPackageName().startsWith("plumbline." + module));
    }
  }

  @Test
  void domain_knows_no_other_module() {
    neverUses("plumbline.domain..", "plumbline.sync..", "plumbline.views..", "plumbline.app..");
  }

  @Test
  void sync_knows_neither_views_nor_app() {
    neverUses("plumbline.sync..", "plumbline.views..", "plumbline.app..");
  }

  @Test
  void views_do_not_know_app() {
    neverUses("plumbline.views..", "plumbline.app..");
  }

  @Test
  void domain_knows_no_toolkit() {
    neverUses("plumbline.domain..", TOOLKIT);
  }

  @Test
  void domain_knows_neither_the_cache_nor_a_shop() {
    neverUses("plumbline.domain..", "org.h2..", "org.mariadb..");
  }

  @Test
  void sync_knows_no_toolkit() {
    neverUses("plumbline.sync..", TOOLKIT);
  }

  @Test
  void a_view_model_knows_no_control() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
        .allowEmptyShould(true)
        .check(PlumblineClasses.ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"domain", "sync", "views", "app"})
  void the_packages_of_a_module_form_no_circle(String module) {
    slices()
        .matching("plumbline." + module + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(PlumblineClasses.ALL);
  }

  private static void neverUses(String user, String... used) {
    noClasses()
        .that()
        .resideInAPackage(user)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(used)
        .check(PlumblineClasses.ALL);
  }
}
