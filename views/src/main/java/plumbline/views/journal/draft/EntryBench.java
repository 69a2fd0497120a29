package plumbline.views.journal.draft;

import java.time.Clock;
import plumbline.views.dialog.Dialogs;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Ticker;
import plumbline.views.task.WorkRunner;

/** What the models of an entry work with: the workbench without its look. */
public record EntryBench(WorkRunner runner, Ticker ticker, Clock clock, Dialogs dialogs) {
  public static EntryBench of(Workbench bench) {
    return new EntryBench(bench.runner(), bench.ticker(), bench.clock(), bench.dialogs());
  }
}
