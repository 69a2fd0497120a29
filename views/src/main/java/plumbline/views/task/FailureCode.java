package plumbline.views.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Eight letters that name a bug. Computed from the classes and methods of the stack trace, so they
 * stay the same when messages or line numbers change.
 */
public final class FailureCode {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;

  private FailureCode() {}

  public static String of(Throwable failure) {
    CRC32C low = new CRC32C();
    CRC32C high = new CRC32C();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (@Nullable Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
      add(low, high, t.getClass().getName());
      for (StackTraceElement frame : t.getStackTrace()) {
        if (isOurs(frame)) {
          add(low, high, stable(frame.getClassName()) + '.' + stable(frame.getMethodName()));
        }
      }
    }
    return letters(high.getValue() << 32 | low.getValue());
  }

  private static void add(CRC32C low, CRC32C high, String name) {
    low.update(name.getBytes(UTF_8));
    high.update(name.length());
    high.update(new StringBuilder(name).reverse().toString().getBytes(UTF_8));
  }

  /** Frames below our own code differ with the thread that ran it, and say nothing of the bug. */
  private static boolean isOurs(StackTraceElement frame) {
    String owner = frame.getClassName();
    return !owner.startsWith("java.util.concurrent.")
        && !owner.startsWith("java.lang.Thread")
        && !owner.startsWith("java.lang.VirtualThread")
        && !owner.startsWith("jdk.internal.")
        && !owner.startsWith("plumbline.views.task.");
  }

  /** The numbers the compiler gives to lambdas change with every edit. */
  private static String stable(String name) {
    return name.replaceAll("[0-9]+(/0x[0-9a-f]+)?", "");
  }

  private static String letters(long hash) {
    StringBuilder code = new StringBuilder(LENGTH);
    long rest = hash;
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt((int) Long.remainderUnsigned(rest, LETTERS.length())));
      rest = Long.divideUnsigned(rest, LETTERS.length());
    }
    return code.toString();
  }
}
