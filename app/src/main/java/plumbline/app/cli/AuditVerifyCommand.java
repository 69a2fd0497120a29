package plumbline.app.cli;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.domain.admin.AuditAnchor;
import plumbline.domain.admin.AuditFault;
import plumbline.domain.admin.AuditVerification;
import plumbline.domain.admin.CentralAuditTrail;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.DatabaseRefusal;

/** {@code plumbline audit verify}. */
@Command(
    name = "verify",
    description = {
      "Reckons the trail's chain of hashes anew and holds ledger and master data against it.",
      "Prints the number and hash of the last row. Write them down elsewhere: given to --expect",
      "later, they prove that no row up to there was changed, not even with all hashes made anew."
    },
    footer = {
      "",
      "Ends with 0 if the trail is intact, 1 if it is not, 2 for wrong usage or configuration, 3"
          + " if",
      "it could not be read. [central] user must be a manager or a chief bookkeeper."
    })
final class AuditVerifyCommand implements Callable<Integer> {
  @Option(
      names = "--expect",
      paramLabel = "ROW:HASH",
      description = "A row that must be there as it was written down.")
  private @Nullable String expected;

  @Mixin private final ConfigurationOption configuration = new ConfigurationOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<AuditAnchor> anchor = anchor();
    try (CentralDatabase database = Connections.central(configuration.read())) {
      return tell(new CentralAuditTrail(database).verify(anchor, (done, total) -> true));
    } catch (SQLException failure) {
      throw CommandFailure.notDone(
          "The audit trail could not be read: "
              + DatabaseRefusal.in(failure)
                  .map(DatabaseRefusal::message)
                  .orElseGet(failure::getMessage));
    }
  }

  private Optional<AuditAnchor> anchor() {
    if (expected == null) {
      return Optional.empty();
    }
    String written = expected;
    return Optional.of(
        AuditAnchor.of(written)
            .orElseThrow(
                () ->
                    CommandFailure.wrongUsage(
                        "--expect: %s is not a row and its hash. Give it as printed before, like 4711:9f86…, with 64 hexadecimal digits."
                            .formatted(written))));
  }

  private int tell(AuditVerification verification) {
    PrintWriter out = spec.commandLine().getOut();
    verification.faults().stream().map(AuditFault::message).forEach(out::println);
    if (verification.faultCount() > verification.faults().size()) {
      out.printf("and %,d more.%n", verification.faultCount() - verification.faults().size());
    }
    out.printf(
        "%s: %,d rows of the trail, %,d records held against it, %,d faults.%n",
        verification.isIntact() ? "Intact" : "Not intact",
        verification.rows(),
        verification.compared(),
        verification.faultCount());
    if (verification.lastSeq() > 0) {
      out.printf("%d:%s%n", verification.lastSeq(), verification.lastHash());
    }
    return verification.isIntact() ? ExitCode.DONE : ExitCode.DIFFERENT;
  }
}
