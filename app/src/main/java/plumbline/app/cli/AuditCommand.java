package plumbline.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline audit}: what can be done with the audit trail. */
@Command(
    name = "audit",
    description = "The trail of every change of master data and every posting.",
    subcommands = AuditVerifyCommand.class)
public final class AuditCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with it: verify.");
  }
}
