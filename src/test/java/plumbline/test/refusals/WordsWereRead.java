package plumbline.test.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds a test that says it reads a refusal to having read a sentence off the screen. */
final class WordsWereRead implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
  private static final List<String> READ = new ArrayList<>();

  static void read(String words) {
    READ.add(words);
  }

  @Override
  public void beforeTestExecution(ExtensionContext context) {
    READ.clear();
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isEmpty()) {
      assertThat(READ).as("sentences read off the screen").anyMatch(words -> words.contains(" "));
    }
  }
}
