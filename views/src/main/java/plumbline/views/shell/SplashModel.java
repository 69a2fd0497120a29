package plumbline.views.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The steps of starting and how far they are. To be told where the screen may be touched. */
public final class SplashModel {
  /** How a step stands. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  /** One step, how it stands, and what it is doing or has met. */
  public record Step(String word, State state, String sentence) {}

  private final ObservableList<Step> steps = FXCollections.observableArrayList();
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
  private final ReadOnlyObjectWrapper<String> sentence = new ReadOnlyObjectWrapper<>("");

  public SplashModel(List<String> words) {
    words.forEach(word -> steps.add(new Step(word, State.WAITING, "")));
  }

  public ObservableList<Step> steps() {
    return FXCollections.unmodifiableObservableList(steps);
  }

  /** Between 0 and 1 over all steps. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** What is going on now. */
  public ReadOnlyObjectProperty<String> sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  public void begin(String word, String doing) {
    set(word, State.RUNNING, doing, 0);
  }

  /** How far the running step is, between 0 and 1. */
  public void advance(String word, double stepShare, String doing) {
    set(word, State.RUNNING, doing, stepShare);
  }

  public void finish(String word, String result) {
    set(word, State.DONE, result, 0);
  }

  public void fail(String word, String reason) {
    set(word, State.FAILED, reason, 0);
  }

  private void set(String word, State state, String words, double part) {
    int at = indexOf(word);
    steps.set(at, new Step(word, state, words));
    long done = steps.stream().filter(step -> step.state() == State.DONE).count();
    share.set(Math.min(1, (done + Math.clamp(part, 0, 1)) / steps.size()));
    sentence.set(words);
  }

  private int indexOf(String word) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).word().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("No step is called " + word);
  }
}
