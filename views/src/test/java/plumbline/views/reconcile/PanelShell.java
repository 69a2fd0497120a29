package plumbline.views.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.sync.reconcile.Reconciliation;
import plumbline.views.dialog.FxDialogs;
import plumbline.views.dialog.Layers;
import plumbline.views.shell.Heartbeat;
import plumbline.views.shell.Shell;
import plumbline.views.shell.ShellParts;
import plumbline.views.shell.ShellStatus;
import plumbline.views.shell.Workbench;
import plumbline.views.signin.Person;
import plumbline.views.task.Ticker;
import plumbline.views.task.WorkRunner;
import plumbline.views.theme.Look;
import plumbline.views.theme.Meaning;

/** A shell with the reconcile desk in it. */
final class PanelShell {
  private PanelShell() {}

  record Machinery(WorkRunner runner, Ticker ticker, Clock clock) {}

  static Shell of(
      Layers layers, Look look, Reconciliation reconciliation, Person person, Machinery machinery) {
    FxDialogs dialogs = new FxDialogs(layers, machinery.ticker());
    Workbench bench =
        new Workbench(machinery.runner(), machinery.ticker(), machinery.clock(), look, dialogs);
    ValueWords values = new ValueWords(Locale.of("hu", "HU"), Currency.getInstance("HUF"));
    Heartbeat heartbeat =
        new Heartbeat(
            () -> Duration.ZERO,
            machinery.runner(),
            machinery.ticker(),
            machinery.clock(),
            "The server keeps silent.");
    ShellStatus status = new ShellStatus();
    status.cacheAsOfProperty().set(Optional.of(machinery.clock().instant()));
    status.hubProperty().set(Optional.of(new ShellStatus.Hub("active", Meaning.VERIFIED)));
    status.disagreementsProperty().set(OptionalLong.of(13));
    Shell shell =
        new Shell(
            new ShellParts(
                person,
                List.of(ReconcileDesk.desk()),
                new ReconcileDesk(reconciliation, person, values, bench),
                List.of(),
                status,
                heartbeat),
            bench,
            layers);
    return shell;
  }
}
