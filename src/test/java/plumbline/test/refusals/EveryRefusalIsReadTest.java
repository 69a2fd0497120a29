package plumbline.test.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.Refusal;
import plumbline.domain.finance.BulkResult;
import plumbline.domain.finance.ChartImport;
import plumbline.domain.logistics.order.Paper;
import plumbline.test.ProjectFolder;

/**
 * Keeps the list of refusals true: an outcome of Finance or Logistics that carries a refusal, or an
 * errcode of a rule, which no test reads on the screen fails here until one does.
 */
class EveryRefusalIsReadTest {
  /** Met at a command line, and read there. */
  private static final Map<Class<?>, String> NOT_ON_A_SCREEN =
      Map.of(
          ChartImport.Result.Refused.class, "plumbline import accounts, read in ImportCommandTest",
          ChartImport.Result.Stopped.class, "plumbline import accounts, read in ImportCommandTest",
          BulkResult.Done.class, "plumbline import journal, read in ImportCommandTest",
          BulkResult.Stopped.class, "plumbline import journal, read in ImportControlTest",
          Paper.Refused.class, "no key asks for a document of a list that is not there");

  /** What the program never asks of the database. */
  private static final Map<String, String> NEVER_ASKED =
      Map.ofEntries(
          Map.entry("PL115", "the program itself mirrors the lines of a reversal"),
          Map.entry("PL116", "EntryRules refuses a negative amount before it is sent"),
          Map.entry("PL118", "what was posted already is answered with its number"),
          Map.entry("PL121", "the program adds up the summary from the lines"),
          Map.entry("PL122", "the program rounds by the same rule"),
          Map.entry("PL123", "the program posts the entry from the invoice"),
          Map.entry("PL126", "no screen posts an entry of an invoice without it"),
          Map.entry("PL127", "the program makes the document as it issues"),
          Map.entry("PL131", "the program posts the entry from the payment"),
          Map.entry("PL132", "the screen takes a payment back once and with what it settled"),
          Map.entry("PL156", "only Logistics' own posting writes an entry from stock"),
          Map.entry("PL143", "the screen does not offer the state a month is in"),
          Map.entry("PL144", "the screen asks for the reason until there is one"),
          Map.entry("PL202", "the screens offer products that are there"),
          Map.entry("PL203", "the program works at read committed; read in no screen"),
          Map.entry("PL204", "a list ships what it holds, under the lock"),
          Map.entry("PL223", "the screen offers only warehouses that hold goods of the order"),
          Map.entry("PL225", "the picking screen refuses more than the list says"),
          Map.entry("PL228", "the screen asks for the reason until there is one"),
          Map.entry("PL240", "asked by the shop, read in OrderFlowTest"),
          Map.entry("PL241", "asked by the shop"),
          Map.entry("PL242", "asked by the shop"),
          Map.entry("PL243", "asked by the shop"),
          Map.entry("PL244", "asked by the shop"),
          Map.entry("PL245", "asked by the shop, read in OrderFlowTest"),
          Map.entry("PL246", "asked by the shop, read in OrderFlowTest"),
          Map.entry("PL251", "the program checks each quantity before it is sent"),
          Map.entry("PL252", "the screen asks for the supplier until there is one"),
          Map.entry("PL253", "the screen asks for the reason until there is one"),
          Map.entry("PL255", "the receiving screen counts only what is on the order"),
          Map.entry("PL257", "the screen does not offer the warehouse the goods are in"),
          Map.entry("PL263", "a manager names a reason, read in StockSettingsTest"),
          Map.entry("PL270", "too long a place, read in StockSettingsTest"),
          Map.entry("PL274", "the field takes 0 or more and three decimals only"),
          Map.entry("PL276", "the screen says so before it asks"),
          Map.entry("PL281", "the program adds up the lots it sends"),
          Map.entry("PL285", "lots part from the stock only past the functions, LotRulesTest"),
          Map.entry("PL286", "the screens ask for a lot only where there is one"),
          Map.entry("PL287", "the screen refuses more than 40 letters"),
          Map.entry("PL288", "no screen switches lots on or off, read in LotRulesTest"),
          Map.entry("PL290", "a manager sets a limit, read in StockSettingsTest"));

  private static final Pattern ERRCODE = Pattern.compile("errcode = '(PL[12]\\d\\d|PL409)'");

  @Test
  void every_outcome_that_refuses_is_read_on_a_screen() {
    Set<Class<?>> read = new HashSet<>(NOT_ON_A_SCREEN.keySet());
    readings().forEach(reading -> read.addAll(List.of(reading.outcome())));
    assertThat(unread(sealedOutcomes(), read)).isEmpty();
  }

  @Test
  void every_rule_of_the_database_is_read_on_a_screen() throws IOException {
    Set<String> rules = errcodes();
    assertThat(rules).hasSizeGreaterThan(25);
    Set<String> read = new TreeSet<>(NEVER_ASKED.keySet());
    readings().forEach(reading -> read.addAll(List.of(reading.rules())));
    assertThat(rules).isSubsetOf(read);
    assertThat(rules).as("rules that are there no more").containsAll(read);
  }

  /** A new outcome, as somebody might add it. */
  private sealed interface Sending {
    record Sent() implements Sending {}

    record Held(List<Refusal> reasons) implements Sending {}

    record Lost(String file) implements Sending {
      public String message() {
        return file + " is lost.";
      }
    }
  }

  @Test
  void a_new_outcome_that_nobody_reads_is_found() {
    assertThat(unread(List.of(Sending.class), Set.of()))
        .containsExactlyInAnyOrder(Sending.Held.class, Sending.Lost.class);
    assertThat(unread(List.of(Sending.class), Set.of(Sending.Held.class)))
        .containsExactly(Sending.Lost.class);
  }

  private static List<ReadsRefusal> readings() {
    return classes("plumbline.test.refusals")
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .filter(method -> method.isAnnotationPresent(ReadsRefusal.class))
        .map(method -> method.getAnnotation(ReadsRefusal.class))
        .toList();
  }

  private static List<Class<?>> sealedOutcomes() {
    List<Class<?>> found =
        Stream.of("plumbline.domain.finance", "plumbline.domain.logistics")
            .flatMap(EveryRefusalIsReadTest::classes)
            .filter(type -> type.isInterface() && type.isSealed())
            .toList();
    assertThat(found).hasSizeGreaterThan(12);
    return found;
  }

  private static Stream<Class<?>> classes(String name) {
    return new ClassFileImporter().importPackages(name).stream().map(JavaClass::reflect);
  }

  private static List<Class<?>> unread(Collection<Class<?>> outcomes, Set<Class<?>> read) {
    return outcomes.stream()
        .flatMap(outcome -> Stream.<Class<?>>of(outcome.getPermittedSubclasses()))
        .filter(type -> tells(type, new HashSet<>()))
        .filter(type -> !read.contains(type))
        .toList();
  }

  /** Whether a person is told something by it: a refusal, however deep inside, or a message. */
  private static boolean tells(Class<?> type, Set<Class<?>> seen) {
    if (type == Refusal.class || Stream.of(type.getMethods()).anyMatch(message())) {
      return true;
    }
    if (!type.isRecord() || !seen.add(type)) {
      return false;
    }
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getGenericType)
        .flatMap(EveryRefusalIsReadTest::within)
        .anyMatch(part -> tells(part, seen));
  }

  private static java.util.function.Predicate<Method> message() {
    return method -> method.getName().equals("message") && method.getParameterCount() == 0;
  }

  private static Stream<Class<?>> within(Type type) {
    return switch (type) {
      case Class<?> plain -> Stream.of(plain);
      case ParameterizedType list ->
          Stream.of(list.getActualTypeArguments()).flatMap(EveryRefusalIsReadTest::within);
      default -> Stream.empty();
    };
  }

  private static Set<String> errcodes() throws IOException {
    Set<String> found = new TreeSet<>();
    Path schema = ProjectFolder.file("domain/src/main/resources/plumbline/schema");
    try (var files = Files.list(schema)) {
      for (Path file : files.toList()) {
        Matcher codes = ERRCODE.matcher(Files.readString(file));
        while (codes.find()) {
          found.add(codes.group(1));
        }
      }
    }
    return found;
  }
}
