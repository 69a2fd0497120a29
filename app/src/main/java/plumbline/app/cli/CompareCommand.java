package plumbline.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.config.Configuration;
import plumbline.app.connection.BothSystems;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Outcome;
import plumbline.sync.compare.Value;

/** {@code plumbline compare}: one comparison of the ERP and the shop, as it stands right now. */
@Command(
    name = "compare",
    description = "Compares the ERP with the shop, once.",
    footer = {
      "",
      "Differing records are read a second time before they are reported.",
      "Exit code: 0 nothing differs, 1 something does, 2 wrong usage or configuration,",
      "3 something could not be compared."
    })
public final class CompareCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Mixin private ConfigurationOption configuration = new ConfigurationOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--entity",
      split = ",",
      paramLabel = "NAME",
      description = "What to compare: product, customer, stock, order. Default: all of them.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Override
  public Integer call() {
    List<EntityDefinition> entities = entities();
    Configuration read = configuration.read();
    int exitCode = ExitCode.DONE;
    try (BothSystems systems = Connections.open(read, entities)) {
      for (EntityDefinition entity : entities) {
        exitCode = Math.max(exitCode, compare(systems, entity));
      }
    }
    return exitCode;
  }

  private List<EntityDefinition> entities() {
    if (names.isEmpty()) {
      return EntityDefinition.ALL;
    }
    List<EntityDefinition> entities = new ArrayList<>();
    for (String name : names) {
      entities.add(
          EntityDefinition.named(name.strip())
              .orElseThrow(
                  () ->
                      CommandFailure.wrongUsage(
                          "--entity: %s is not one of product, customer, stock, order."
                              .formatted(name))));
    }
    return entities;
  }

  private int compare(BothSystems systems, EntityDefinition entity) {
    PrintWriter out = spec.commandLine().getOut();
    long begun = System.nanoTime();
    Outcome outcome =
        systems.comparison(entity).run(batch -> batch.forEach(found -> print(out, found)));
    out.flush();
    double seconds = (System.nanoTime() - begun) / 1e9;
    Outcome.Count count = outcome.count();
    PrintWriter err = spec.commandLine().getErr();
    err.printf(
        "%s: %,d in the ERP, %,d in the shop, %,d differ, %,d unknown, %.1f s%n",
        entity.name(),
        count.erpRows(),
        count.shopRows(),
        count.differences(),
        count.unknowns(),
        seconds);
    if (outcome instanceof Outcome.Incomplete(_, String cause, String reached)) {
      err.printf(
          "%s: not compared to the end: %s %s%n",
          entity.name(),
          cause,
          reached.isEmpty() ? "Nothing was compared." : "Compared up to " + reached + ".");
      return ExitCode.NOT_DONE;
    }
    if (count.unknowns() > 0) {
      return ExitCode.NOT_DONE;
    }
    return count.differences() > 0 ? ExitCode.DIFFERENT : ExitCode.DONE;
  }

  private void print(PrintWriter out, Difference difference) {
    out.println(json ? asJson(difference) : asText(difference));
  }

  private static String asJson(Difference difference) {
    Map<String, @Nullable String> line = new LinkedHashMap<>();
    line.put("entity", difference.entity());
    line.put("key", difference.key());
    line.put("field", difference.field());
    line.put("erp", difference.erp().text());
    line.put("shop", difference.shop().text());
    line.put("state", difference.state().code());
    if (!difference.why().isEmpty()) {
      line.put("why", difference.why());
    }
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String asText(Difference difference) {
    return "%-9s %-8s %-16s %-14s ERP %s  shop %s%s"
        .formatted(
            difference.state().code(),
            difference.entity(),
            difference.key(),
            difference.field(),
            shown(difference.erp()),
            shown(difference.shop()),
            difference.why().isEmpty() ? "" : "  (" + difference.why() + ")");
  }

  private static String shown(Value value) {
    String text = value.text();
    return text == null ? "-" : text.replace("\n", ", ");
  }
}
