package plumbline.views.tally;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import plumbline.domain.logistics.GoodsLine;
import plumbline.domain.logistics.LotName;
import plumbline.views.text.Amounts;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;
import plumbline.views.theme.Meaning;
import plumbline.views.widget.Columns;
import plumbline.views.widget.WideColumn;

/** The lines of a job: expected, scanned, and in words what is missing or too much. */
public final class TallyTable extends TableView<TallyLine> {
  private static final Texts TEXTS = Texts.of(TallyTable.class);

  public TallyTable(ScanJob job, String emptySentence) {
    this(job, emptySentence, List.of());
  }

  private TallyTable(ScanJob job, String emptySentence, List<TableColumn<TallyLine, String>> more) {
    super(job.lines());
    getStyleClass().add("tally");
    setPlaceholder(new Label(emptySentence));
    TableColumn<TallyLine, TallyLine> state =
        Columns.number("", TEXTS.get("column.difference"), 136, line -> line, line -> "");
    state.setCellFactory(column -> new DifferenceCell());
    TableColumn<TallyLine, ?> name =
        Columns.text("", TEXTS.get("column.name"), 232, line -> line.product().name());
    getColumns().add(Columns.text("", TEXTS.get("column.sku"), 144, line -> line.product().sku()));
    getColumns().add(name);
    getColumns().addAll(more);
    getColumns().add(Columns.quantity("", TEXTS.get("column.expected"), 112, TallyLine::expected));
    getColumns().add(Columns.quantity("", TEXTS.get("column.scanned"), 112, TallyLine::scanned));
    getColumns().add(state);
    getColumns().add(Columns.text("", TEXTS.get("column.unit"), 56, line -> line.product().unit()));
    getColumns().forEach(column -> column.setSortable(false));
    getColumns().stream()
        .filter(column -> !column.equals(name))
        .forEach(column -> column.setMinWidth(column.getPrefWidth()));
    WideColumn.of(this, name);
    job.lastProperty()
        .subscribe(
            last ->
                last.ifPresent(
                    line -> {
                      getSelectionModel().select(line);
                      scrollTo(line);
                    }));
  }

  /** Lots have a column too, with their expiry and how much was scanned of each. */
  public static TallyTable withLots(ScanJob job, String emptySentence, Clock clock) {
    Moments moments = Moments.ofProgram(clock);
    Amounts amounts = Amounts.ofProgram();
    TableColumn<TallyLine, String> lots =
        Columns.text(
            "",
            TEXTS.get("column.lots"),
            168,
            line ->
                job.lotsOf(line.product()).stream()
                    .flatMap(part -> words(part, moments, amounts).stream())
                    .collect(Collectors.joining("; ")));
    return new TallyTable(job, emptySentence, List.of(lots));
  }

  private static Optional<String> words(GoodsLine part, Moments moments, Amounts amounts) {
    LotName lot = part.lot();
    if (lot == null) {
      return Optional.empty();
    }
    String quantity = amounts.quantity(part.quantity());
    return Optional.of(
        lot.expiresOn() == null
            ? TEXTS.get("lot", lot.code(), quantity)
            : TEXTS.get("lot.until", lot.code(), quantity, moments.date(lot.expiresOn())));
  }

  private static final class DifferenceCell extends TableCell<TallyLine, TallyLine> {
    private final Amounts amounts = Amounts.ofProgram();

    DifferenceCell() {
      setAlignment(Pos.CENTER_RIGHT);
    }

    private static boolean isBlank(TallyLine line) {
      return line.expected().signum() == 0 && line.scanned().signum() == 0;
    }

    @Override
    protected void updateItem(TallyLine line, boolean empty) {
      super.updateItem(line, empty);
      Meaning.NEUTRAL.mark(this);
      if (empty || line == null || isBlank(line)) {
        setText(null);
        return;
      }
      int sign = line.difference().signum();
      if (line.expected().signum() == 0) {
        setText(TEXTS.get("not.expected"));
      } else if (sign == 0) {
        Meaning.VERIFIED.mark(this);
        setText(TEXTS.get("complete"));
      } else if (sign < 0) {
        setText(TEXTS.get("missing", amounts.quantity(line.difference().negate())));
      } else {
        Meaning.AMBER.mark(this);
        setText(TEXTS.get("more", amounts.quantity(line.difference())));
      }
    }
  }
}
