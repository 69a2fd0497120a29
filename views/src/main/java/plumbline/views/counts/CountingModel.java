package plumbline.views.counts;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.domain.central.Refusal;
import plumbline.domain.logistics.count.CountLine;
import plumbline.domain.logistics.count.CountResult;
import plumbline.domain.logistics.count.Counted;
import plumbline.domain.logistics.count.LineFilter;
import plumbline.domain.logistics.count.StockCount;
import plumbline.domain.logistics.count.StockCounts;
import plumbline.views.scan.ScanTurns;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Failure;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.Page;
import plumbline.views.widget.PageQuery;
import plumbline.views.widget.PagedRows;

/**
 * One count while it is counted. What was said without an answer is kept and said again under the
 * same id, so that it counts once; others may count the same list at the same time.
 */
final class CountingModel {
  private static final Texts TEXTS = Texts.of(CountingModel.class);

  private final StockCounts counts;
  private final UUID id;
  private final Workbench bench;
  private final Supplier<UUID> ids;
  private final LatestOnly reading;
  private final Amounts amounts = Amounts.ofProgram();
  private final PagedRows<CountLine> rows;
  private final ReadOnlyObjectWrapper<Optional<StockCount>> count =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<LineFilter> filter =
      new ReadOnlyObjectWrapper<>(LineFilter.ALL);
  private final Deque<Counted> said = new ArrayDeque<>();
  private final Deque<Counted> unanswered = new ArrayDeque<>();
  private final ScanTurns turns = new ScanTurns();
  private Consumer<ScanAnswer> onAnswer = answer -> {};
  private String search = "";
  private long expected = -1;

  CountingModel(StockCounts counts, UUID id, Workbench bench, Supplier<UUID> ids) {
    this.counts = counts;
    this.id = id;
    this.bench = bench;
    this.ids = ids;
    reading = new LatestOnly(bench.runner());
    rows = new PagedRows<>(this::page, bench.runner());
  }

  PagedRows<CountLine> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Optional<StockCount>> countProperty() {
    return count.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<LineFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  void setOnAnswer(Consumer<ScanAnswer> handler) {
    onAnswer = handler;
  }

  /** Confirming or giving up this count. */
  Ending ending() {
    return new Ending(counts, id, bench, this::refresh);
  }

  boolean isOpen() {
    return count.get().map(StockCount::isOpen).orElse(false);
  }

  /** Reads again, and says again what had no answer. */
  void refresh() {
    List<Counted> again = List.copyOf(unanswered);
    unanswered.clear();
    again.forEach(this::send);
    readCount(true);
  }

  /** Whether others counted meanwhile; the lines are read again only if they did. */
  void look() {
    if (!reading.isUnderWay()) {
      readCount(false);
    }
  }

  private void readCount(boolean always) {
    reading.run(
        Work.of(() -> counts.count(id))
            .named(TEXTS.get("count.reading"))
            .quiet()
            .onSuccess(found -> found.ifPresent(now -> show(now, always)))
            .onFailure(failure -> {}));
  }

  private void show(StockCount now, boolean always) {
    boolean same = now.totals().seen() == expected;
    expected = now.totals().seen();
    count.set(Optional.of(now));
    if (always || !same) {
      rows.refresh();
    }
  }

  /** All lines, those not counted, those with a variance, and all again. */
  void turnFilter() {
    filter.set(
        switch (filter.get()) {
          case ALL -> LineFilter.NOT_COUNTED;
          case NOT_COUNTED -> LineFilter.VARIANCES;
          case VARIANCES -> LineFilter.ALL;
        });
    rows.filter(asked());
  }

  /** Shows what has the text in SKU, name or location. */
  void search(String typed) {
    if (!typed.strip().equals(search)) {
      search = typed.strip();
      rows.filter(asked());
    }
  }

  private FilterQuery asked() {
    return new FilterQuery(search, List.of(new FilterQuery.Term("lines", filter.get().name())));
  }

  private Page<CountLine> page(PageQuery<CountLine> query) throws Exception {
    LineFilter lines =
        query.filter().value("lines").map(LineFilter::valueOf).orElse(LineFilter.ALL);
    List<CountLine> page =
        counts.lines(id, lines, query.filter().text(), query.after().orElse(null), query.limit());
    return new Page<>(page, page.size() == query.limit(), OptionalLong.empty());
  }

  /** Adds what was scanned to what is counted of it. */
  void scan(BigDecimal quantity, String code) {
    turns.take(() -> find(quantity, code));
  }

  private void find(BigDecimal quantity, String code) {
    ask(
        Work.of(() -> counts.find(id, code))
            .named(TEXTS.get("scan.finding"))
            .quiet()
            .onSuccess(
                found ->
                    found.ifPresentOrElse(
                        line -> say(line.productId(), quantity, false),
                        () -> onAnswer.accept(miss(TEXTS.get("scan.unknown", code)))))
            .onFailure(
                failure ->
                    onAnswer.accept(miss(TEXTS.get("scan.notFound", code, failure.reason())))));
  }

  /** Once every scan is answered. */
  void afterScans(Runnable step) {
    turns.take(step);
  }

  /** What is scanned meanwhile waits for the answer. */
  private void ask(Work<?> work) {
    turns.asked();
    bench.runner().run(work.onFinished(turns::answered));
  }

  /** What is counted of the product is this, whatever was said before. */
  void replace(CountLine line, BigDecimal quantity) {
    say(line.productId(), quantity, true);
  }

  private void say(long productId, BigDecimal quantity, boolean replaces) {
    send(new Counted(ids.get(), id, productId, quantity, replaces));
  }

  private void send(Counted counted) {
    ask(
        Work.of(() -> counts.say(counted))
            .named(TEXTS.get("count.saying"))
            .onSuccess(result -> answered(counted, result))
            .onFailure((Failure failure) -> keep(counted, failure)));
  }

  private void answered(Counted counted, CountResult<CountLine> result) {
    switch (result) {
      case CountResult.Done<CountLine>(CountLine line) -> {
        said.push(counted);
        onAnswer.accept(new ScanAnswer.Hit(words(line)));
        changed(line);
      }
      case CountResult.Refused<CountLine>(Refusal refusal) ->
          onAnswer.accept(miss(refusal.message()));
    }
  }

  private void keep(Counted counted, Failure failure) {
    unanswered.add(counted);
    onAnswer.accept(
        miss(TEXTS.get("count.unanswered", failure.reason(), amounts.count(unanswered.size()))));
  }

  /** Takes back what this person said last on this screen. */
  void undo() {
    turns.take(this::takeBack);
  }

  private void takeBack() {
    Counted last = said.poll();
    if (last == null) {
      onAnswer.accept(new ScanAnswer.Word(TEXTS.get("undo.nothing")));
      return;
    }
    ask(
        Work.of(() -> counts.takeBack(last))
            .named(TEXTS.get("undo.doing"))
            .onSuccess(result -> undone(result))
            .onFailure(
                failure -> {
                  said.push(last);
                  onAnswer.accept(miss(TEXTS.get("undo.unanswered", failure.reason())));
                }));
  }

  private void undone(CountResult<CountLine> result) {
    switch (result) {
      case CountResult.Done<CountLine>(CountLine line) -> {
        onAnswer.accept(new ScanAnswer.Word(TEXTS.get("undo.done", words(line))));
        changed(line);
      }
      case CountResult.Refused<CountLine>(Refusal refusal) ->
          onAnswer.accept(miss(refusal.message()));
    }
  }

  /** The line in its place; what others did, and what the filter shows, is read again. */
  private void changed(CountLine line) {
    expected++;
    boolean shown = false;
    for (int i = 0; i < rows.rows().size(); i++) {
      if (rows.rows().get(i).productId() == line.productId()) {
        rows.rows().set(i, line);
        shown = true;
      }
    }
    readCount(!shown || filter.get() != LineFilter.ALL);
  }

  private String words(CountLine line) {
    return line.counted() == null
        ? TEXTS.get("line.notCounted", line.sku())
        : TEXTS.get("line.counted", line.sku(), amounts.quantity(line.counted()), line.unit());
  }

  private static ScanAnswer miss(String words) {
    return new ScanAnswer.Miss(words);
  }
}
