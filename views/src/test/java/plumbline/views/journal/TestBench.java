package plumbline.views.journal;

import plumbline.views.dialog.RecordedDialogs;
import plumbline.views.journal.draft.EntryBench;
import plumbline.views.task.HandClock;
import plumbline.views.task.HandTicker;
import plumbline.views.task.WorkRunner;

/** A workbench whose time passes by hand. */
public final class TestBench {
  public final RecordedDialogs dialogs = new RecordedDialogs();
  final HandClock clock;
  public final HandTicker ticker;

  public TestBench(HandClock clock) {
    this.clock = clock;
    ticker = new HandTicker(clock);
  }

  public EntryBench with(WorkRunner runner) {
    return new EntryBench(runner, ticker, clock, dialogs);
  }
}
