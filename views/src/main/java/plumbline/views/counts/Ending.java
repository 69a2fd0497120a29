package plumbline.views.counts;

import java.util.UUID;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.count.CountResult;
import plumbline.domain.logistics.count.StockCount;
import plumbline.domain.logistics.count.StockCounts;
import plumbline.views.dialog.Question;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Work;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Confirms a count after a second look at totals just read, or gives it up. */
final class Ending {
  private static final Texts TEXTS = Texts.of(Ending.class);

  private final StockCounts counts;
  private final UUID id;
  private final Workbench bench;
  private final Runnable onEnded;

  Ending(StockCounts counts, UUID id, Workbench bench, Runnable onEnded) {
    this.counts = counts;
    this.id = id;
    this.bench = bench;
    this.onEnded = onEnded;
  }

  /** Reads the totals and asks; what is confirmed is what was shown. */
  void confirm() {
    bench
        .runner()
        .run(
            Work.of(() -> counts.count(id).orElseThrow())
                .named(TEXTS.get("confirm.reading"))
                .onSuccess(this::ask));
  }

  private void ask(StockCount count) {
    if (!count.isOpen()) {
      refuse(TEXTS.get("count.ended", count.number(), CountWords.state(count.state())));
    } else if (count.totals().counted() == 0) {
      refuse(TEXTS.get("confirm.nothing", count.number()));
    } else {
      bench
          .dialogs()
          .confirm(
              new Question(
                  TEXTS.get("confirm.title", count.number()),
                  CountWords.consequence(count.totals(), Amounts.ofProgram()),
                  TEXTS.get("confirm.verb")),
              () -> post(count.totals().seen()));
    }
  }

  private void post(long seen) {
    bench
        .runner()
        .run(
            Work.of(() -> counts.confirm(id, seen))
                .named(TEXTS.get("confirm.posting"))
                .onSuccess(result -> ended(result, TEXTS.get("confirm.done"))));
  }

  /** Nothing is posted; what was counted stays to be read. */
  void cancel() {
    bench
        .dialogs()
        .confirm(
            new Question(
                TEXTS.get("cancel.title"),
                TEXTS.get("cancel.consequence"),
                TEXTS.get("cancel.verb")),
            () ->
                bench
                    .runner()
                    .run(
                        Work.of(() -> counts.cancel(id))
                            .named(TEXTS.get("cancel.doing"))
                            .onSuccess(result -> ended(result, TEXTS.get("cancel.done")))));
  }

  private void ended(CountResult<StockCount> result, String words) {
    switch (result) {
      case CountResult.Done<StockCount>(StockCount count) ->
          bench.dialogs().notice(count.number() + ": " + words);
      case CountResult.Refused<StockCount>(Refusal refusal) -> refuse(refusal.message());
    }
    onEnded.run();
  }

  private void refuse(String why) {
    bench
        .dialogs()
        .refuse(
            new plumbline.views.dialog.Refusal(
                TEXTS.get("ending.refused"), why, TEXTS.get("ending.accepted")));
  }
}
