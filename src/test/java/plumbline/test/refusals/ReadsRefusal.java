package plumbline.test.refusals;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test reads on the screen what a person is told when these rules of the database refuse, as an
 * outcome of this type. A test that carries it and read no words off a screen fails.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(WordsWereRead.class)
@interface ReadsRefusal {
  /** The sealed outcome, as the service gives it. */
  Class<?>[] outcome() default {};

  /** The errcodes of the rules, such as PL101. */
  String[] rules() default {};
}
