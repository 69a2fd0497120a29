package plumbline.installer;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/** Runs a tool of the JDK this process runs on. */
final class JdkTool {
  private JdkTool() {}

  /** What the tool printed; a tool that fails fails the build with what it said. */
  static String run(String name, List<String> arguments) {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IllegalStateException("This JDK has no " + name));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        tool.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException("%s ended with %d: %s%s".formatted(name, code, out, err));
    }
    return out.toString().strip();
  }
}
