package plumbline.views.stock;

import plumbline.domain.logistics.Movement;
import plumbline.domain.logistics.StockRow;
import plumbline.views.task.Failure;

/** Where an adjustment stands. */
sealed interface AdjustmentState {
  /** None is under way. */
  record Closed() implements AdjustmentState {}

  record Typing(StockRow stock) implements AdjustmentState {}

  record Sent(StockRow stock) implements AdjustmentState {}

  /** No answer came; doing it again moves stock once. */
  record Unanswered(StockRow stock, Failure failure) implements AdjustmentState {}

  /** The attempt without an answer had moved stock, otherwise than is typed now. */
  record MovedEarlier(StockRow stock, Movement movement) implements AdjustmentState {}
}
