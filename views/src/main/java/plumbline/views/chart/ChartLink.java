package plumbline.views.chart;

import plumbline.views.journal.JournalLink;
import plumbline.views.shell.Link;

/** The chart of accounts. */
public record ChartLink() implements Link {
  @Override
  public String desk() {
    return JournalLink.DESK;
  }
}
