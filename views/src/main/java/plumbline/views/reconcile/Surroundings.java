package plumbline.views.reconcile;

import java.time.Clock;
import plumbline.views.task.Ticker;
import plumbline.views.task.WorkRunner;

/** Where a view model gets its work done and its time from. */
record Surroundings(WorkRunner runner, Ticker ticker, Clock clock) {}
