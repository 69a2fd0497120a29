package plumbline.app.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.connection.BothSystems;
import plumbline.domain.central.Group;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.hub.Hub;

/** {@code plumbline hub}: relay, comparison and settlements without a window, until it is ended. */
@Command(
    name = "hub",
    description = "Runs the hub without a window until the process is told to end.",
    footer = {
      "",
      "[central] user must be in the group hub. Several hubs may run; one is active, another takes",
      "over when it is gone."
    })
public final class HubCommand implements Callable<Integer> {
  private static final Duration LOOK = Duration.ofSeconds(1);

  @Mixin private ConfigurationOption configuration = new ConfigurationOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Thread end = Thread.ofPlatform().name("end-hub").unstarted(() -> endAndWait(ended, closed));
    Runtime.getRuntime().addShutdownHook(end);
    try (BothSystems systems = Connections.open(configuration.read(), EntityDefinition.ALL)) {
      if (!systems.central().person().isIn(Group.HUB)) {
        throw CommandFailure.wrongUsage(
            "[central] user: %s is not in the group hub."
                .formatted(systems.central().person().name()));
      }
      try (Hub hub =
          new Hub(systems.central(), systems.systems(), Clock.systemUTC(), name()).start()) {
        watch(hub, ended);
      }
    } finally {
      closed.countDown();
    }
    return ExitCode.DONE;
  }

  /** Says on standard error when the hub becomes active or not, and what troubles it. */
  private void watch(Hub hub, CountDownLatch ended) throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    String said = "";
    while (!ended.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
      String now =
          hub.trouble()
              .map(trouble -> "Trouble: " + trouble)
              .orElse(hub.isActive() ? "Active." : "Standing by; another hub is active.");
      if (!now.equals(said)) {
        err.println(now);
        err.flush();
        said = now;
      }
    }
  }

  private static void endAndWait(CountDownLatch ended, CountDownLatch closed) {
    ended.countDown();
    try {
      if (!closed.await(10, TimeUnit.SECONDS)) {
        Thread.currentThread().interrupt();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static String name() {
    return "process %d".formatted(ProcessHandle.current().pid());
  }
}
