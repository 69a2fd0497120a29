package plumbline.views.shell;

import java.time.Clock;
import plumbline.views.dialog.Dialogs;
import plumbline.views.task.Ticker;
import plumbline.views.task.WorkRunner;
import plumbline.views.theme.Look;

/** What every screen is built with. */
public record Workbench(
    WorkRunner runner, Ticker ticker, Clock clock, Look look, Dialogs dialogs) {}
