package plumbline.views.orders;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.domain.logistics.order.CustomerOrder;
import plumbline.domain.logistics.order.OrderOutcome;
import plumbline.domain.logistics.order.Shipment;
import plumbline.views.dialog.Question;
import plumbline.views.scan.ScanReading;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Failure;
import plumbline.views.task.Work;
import plumbline.views.text.Amounts;
import plumbline.views.text.Texts;

/** Picks an order by scanner: begins or takes up a list, counts scans, finishes and ships it. */
final class PickingModel {
  private static final Texts TEXTS = Texts.of(PickingModel.class);

  private final OrderServices services;
  private final Workbench bench;
  private final String number;
  private final UUID ownList;
  private final Amounts amounts = Amounts.ofProgram();
  private final PickSheet sheet = new PickSheet();
  private final PickSending sending;
  private final Papers papers;
  private final ObservableList<PickLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<PickingState> state =
      new ReadOnlyObjectWrapper<>(new PickingState.Reading());
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private Consumer<PickAnswer> onAnswer = answer -> {};
  private Runnable onChanged = () -> {};
  private boolean acting;

  PickingModel(OrderServices services, Workbench bench, Supplier<UUID> ids, String number) {
    this.services = services;
    this.bench = bench;
    this.number = number;
    ownList = ids.get();
    papers = new Papers(services.papers(), bench, refusal::set);
    sending = new PickSending(services.orders(), bench.runner(), new Answers());
  }

  ObservableList<PickLine> lines() {
    return lines;
  }

  ReadOnlyObjectProperty<PickingState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What is wrong with the whole; says so too when something said is not kept yet. */
  ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  String number() {
    return number;
  }

  void setOnAnswer(Consumer<PickAnswer> handler) {
    onAnswer = handler;
  }

  void setOnChanged(Runnable handler) {
    onChanged = handler;
  }

  /** Takes up the list under way, or begins one where it is clear in which warehouse. */
  void begin() {
    read(this::decide);
  }

  /** Reads again what the list says; what is not kept yet is sent first. */
  void refresh() {
    if (state.get() instanceof PickingState.Picking(Shipment list) && !sending.isKept()) {
      sending.afterAll(list.id(), this::refresh);
    } else if (state.get() instanceof PickingState.Picking(Shipment list)) {
      read(order -> show(order, list.id()));
    } else if (state.get() instanceof PickingState.Failed) {
      begin();
    }
  }

  private void read(Consumer<CustomerOrder> then) {
    bench
        .runner()
        .run(
            Work.of(() -> services.orders().order(number))
                .named(TEXTS.get("order.reading"))
                .onSuccess(
                    found ->
                        found.ifPresentOrElse(
                            then,
                            () -> state.set(new PickingState.Nothing(TEXTS.get("order.missing")))))
                .onFailure(failure -> state.set(new PickingState.Failed(failure))));
  }

  private void decide(CustomerOrder order) {
    Optional<Shipment> underWay = order.underWay();
    if (underWay.isPresent()) {
      show(order, underWay.get().id());
    } else if (order.warehouses().size() > 1) {
      state.set(new PickingState.Choosing(order.warehouses()));
    } else {
      order.warehouses().keySet().stream()
          .findFirst()
          .ifPresentOrElse(
              this::start,
              () -> state.set(new PickingState.Nothing(TEXTS.get("pick.nothingHeld", number))));
    }
  }

  void start(int warehouseId) {
    act(
        () -> services.orders().startPicking(ownList, number, warehouseId),
        outcome -> read(order -> show(order, ownList)),
        why -> state.set(new PickingState.Nothing(why)));
  }

  private void show(CustomerOrder order, UUID id) {
    Optional<Shipment> found =
        order.shipments().stream().filter(list -> list.id().equals(id)).findFirst();
    if (found.isEmpty()) {
      state.set(new PickingState.Nothing(TEXTS.get("pick.gone")));
      return;
    }
    Shipment list = found.get();
    sheet.fill(list);
    lines.setAll(sheet.lines());
    state.set(
        switch (list.state()) {
          case PICKING -> new PickingState.Picking(list);
          case PICKED -> new PickingState.Picked(list);
          case SHIPPED -> new PickingState.Shipped(list, list.deliveryNote().orElse(""));
          case CANCELLED -> new PickingState.Nothing(TEXTS.get("pick.gone"));
        });
  }

  void scan(ScanReading.Read read) {
    if (!(state.get() instanceof PickingState.Picking(Shipment list))) {
      onAnswer.accept(new PickAnswer.Miss(TEXTS.get("pick.notPicking", read.code())));
      return;
    }
    switch (sheet.scan(read.quantity(), read.code())) {
      case PickSheet.Scanned.Unknown(String code) ->
          onAnswer.accept(new PickAnswer.Miss(TEXTS.get("pick.unknown", code)));
      case PickSheet.Scanned.TooMany(PickLine line, var left) ->
          onAnswer.accept(
              new PickAnswer.Miss(
                  TEXTS.get(
                      left.signum() == 0 ? "pick.enough" : "pick.tooMany",
                      line.product().sku(),
                      amounts.quantity(left),
                      amounts.quantity(read.quantity()))));
      case PickSheet.Scanned.Hit(PickLine line) -> {
        say(list);
        onAnswer.accept(
            new PickAnswer.Hit(
                TEXTS.get(
                    line.isDone() ? "pick.lineDone" : "pick.hit",
                    amounts.quantity(read.quantity()),
                    line.product().sku(),
                    amounts.quantity(line.picked()),
                    amounts.quantity(line.wanted())),
                line.lineNo()));
      }
    }
  }

  void undo() {
    if (state.get() instanceof PickingState.Picking(Shipment list)) {
      sheet
          .undo()
          .ifPresentOrElse(
              changed -> {
                say(list);
                onAnswer.accept(
                    new PickAnswer.Said(
                        TEXTS.get("pick.undone", changed.getFirst().product().sku())));
              },
              () -> onAnswer.accept(new PickAnswer.Said(TEXTS.get("pick.nothingToUndo"))));
    }
  }

  private void say(Shipment list) {
    for (int i = 0; i < lines.size(); i++) {
      PickLine now = sheet.lines().get(i);
      if (!now.equals(lines.get(i))) {
        lines.set(i, now);
        sending.say(list.id(), now.lineNo(), now.picked());
      }
    }
  }

  /** The next step: a list being picked is finished, a picked one is shipped after a question. */
  void goOn() {
    switch (state.get()) {
      case PickingState.Picking(Shipment list) ->
          sending.afterAll(
              list.id(), () -> onList(list, () -> services.orders().finishPicking(list.id())));
      case PickingState.Picked(Shipment list) ->
          bench
              .dialogs()
              .confirm(
                  new Question(
                      TEXTS.get("ship.title", number),
                      TEXTS.get("ship.consequence", list.warehouse(), missingWords()),
                      TEXTS.get("ship.verb")),
                  () -> onList(list, () -> services.orders().ship(list.id())));
      case PickingState.Shipped _, PickingState.Reading _, PickingState.Choosing _ -> {}
      case PickingState.Nothing _, PickingState.Failed _ -> begin();
    }
  }

  /** Gives the list up; the goods stay reserved. */
  void giveUp() {
    list()
        .filter(Shipment::isUnderWay)
        .ifPresent(
            list -> {
              sending.forget();
              onList(list, () -> services.orders().cancelPicking(list.id()));
            });
  }

  void savePickingList() {
    list().ifPresent(list -> papers.savePickingList(number, list.id()));
  }

  void saveDeliveryNote() {
    list().ifPresent(list -> papers.saveDeliveryNote(number, list.id()));
  }

  /** What the box lacks of what the list wanted; it stays on backorder. */
  String missingWords() {
    String missing =
        sheet.missing().stream()
            .map(line -> line.product().sku() + " × " + amounts.quantity(line.left()))
            .collect(Collectors.joining(", "));
    return missing.isEmpty() ? "" : TEXTS.get("pick.short", missing);
  }

  String progressWords() {
    long done = lines.stream().filter(PickLine::isDone).count();
    return TEXTS.get(
        "pick.progress",
        amounts.quantity(sheet.picked()),
        amounts.quantity(sheet.wanted()),
        done,
        lines.size());
  }

  double share() {
    return sheet.wanted().signum() == 0
        ? 0
        : sheet.picked().doubleValue() / sheet.wanted().doubleValue();
  }

  private Optional<Shipment> list() {
    return switch (state.get()) {
      case PickingState.Picking(Shipment list) -> Optional.of(list);
      case PickingState.Picked(Shipment list) -> Optional.of(list);
      case PickingState.Shipped(Shipment list, String _) -> Optional.of(list);
      default -> Optional.empty();
    };
  }

  private void onList(Shipment list, Callable<OrderOutcome> step) {
    String missing = missingWords();
    boolean finishing = list.state() == Shipment.State.PICKING;
    act(
        step,
        outcome -> {
          if (finishing && !missing.isEmpty()) {
            bench.dialogs().notice(missing);
          }
          read(order -> show(order, list.id()));
        },
        refusal::set);
  }

  private void act(
      Callable<OrderOutcome> step, Consumer<OrderOutcome> then, Consumer<String> refused) {
    if (acting || !services.works()) {
      return;
    }
    acting = true;
    refusal.set("");
    bench
        .runner()
        .run(
            Work.of(step)
                .named(TEXTS.get("order.acting"))
                .onSuccess(
                    outcome -> {
                      if (outcome instanceof OrderOutcome.Refused(var why)) {
                        refused.accept(why.message());
                      } else {
                        then.accept(outcome);
                      }
                      onChanged.run();
                    })
                .onFailure(failure -> refusal.set(TEXTS.get("order.unanswered", failure.reason())))
                .onFinished(() -> acting = false));
  }

  private final class Answers implements PickSending.Listener {
    @Override
    public void kept() {
      refusal.set("");
    }

    @Override
    public void refused(int lineNo, String why) {
      onAnswer.accept(new PickAnswer.Miss(why));
      list().ifPresent(list -> read(order -> show(order, list.id())));
    }

    @Override
    public void unanswered(Failure failure) {
      refusal.set(TEXTS.get("pick.unanswered", failure.reason()));
    }
  }
}
