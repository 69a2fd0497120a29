package plumbline.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A part of the ERP is used by another only through what it publishes. */
class OwnershipTest {

  private static final String ENTITY = "jakarta.persistence.Entity";
  private static final Set<String> OWNERS = Set.of("admin", "finance", "logistics", "storefront");

  @Test
  void an_entity_is_used_by_its_owner_alone() {
    classes()
        .that()
        .areAnnotatedWith(ENTITY)
        .should(beUsedInTheirOwnPackageOnly())
        .allowEmptyShould(true)
        .check(PlumblineClasses.ALL);
  }

  @Test
  void an_owner_uses_what_another_publishes_and_nothing_else() {
    classes()
        .that(DescribedPredicate.describe("belong to an owner", type -> owner(type).isPresent()))
        .should(useOnlyWhatOthersPublish())
        .allowEmptyShould(true)
        .check(PlumblineClasses.ALL);
  }

  private static ArchCondition<JavaClass> beUsedInTheirOwnPackageOnly() {
    return new ArchCondition<>("be used in their own package only") {
      @Override
      public void check(JavaClass entity, ConditionEvents events) {
        for (Dependency use : entity.getDirectDependenciesToSelf()) {
          boolean own = use.getOriginClass().getPackageName().equals(entity.getPackageName());
          events.add(new SimpleConditionEvent(entity, own, use.getDescription()));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> useOnlyWhatOthersPublish() {
    return new ArchCondition<>("use of another owner only its interfaces, records and enums") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        for (Dependency use : user.getDirectDependenciesFromSelf()) {
          JavaClass used = use.getTargetClass();
          boolean own = owner(used).isEmpty() || owner(used).equals(owner(user));
          boolean allowed = own || isPublished(used);
          events.add(new SimpleConditionEvent(user, allowed, use.getDescription()));
        }
      }
    };
  }

  private static boolean isPublished(JavaClass type) {
    return type.isInterface()
        || type.isRecord()
        || type.isEnum()
        || type.isAssignableTo(Throwable.class);
  }

  /** The part of the ERP a class belongs to; its package below plumbline.domain. */
  private static Optional<String> owner(JavaClass type) {
    String prefix = "plumbline.domain.";
    if (!type.getPackageName().startsWith(prefix)) {
      return Optional.empty();
    }
    String name = type.getPackageName().substring(prefix.length()).split("\\.")[0];
    return Optional.of(name).filter(OWNERS::contains);
  }
}
