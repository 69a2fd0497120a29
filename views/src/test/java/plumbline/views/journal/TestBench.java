package plumbline.views.journal;

import plumbline.views.dialog.RecordedDialogs;
import plumbline.views.task.HandClock;
import plumbline.views.task.HandTicker;
import plumbline.views.task.WorkRunner;

/** A workbench whose time passes by hand. */
final class TestBench {
  final RecordedDialogs dialogs = new RecordedDialogs();
  final HandClock clock;
  final HandTicker ticker;

  TestBench(HandClock clock) {
    this.clock = clock;
    ticker = new HandTicker(clock);
  }

  EntryBench with(WorkRunner runner) {
    return new EntryBench(runner, ticker, clock, dialogs);
  }
}
