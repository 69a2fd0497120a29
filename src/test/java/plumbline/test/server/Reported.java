package plumbline.test.server;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import plumbline.app.server.Progress;

/** Keeps the sentences a start reported. */
final class Reported implements Progress {
  private final List<String> sentences = new CopyOnWriteArrayList<>();

  @Override
  public void report(String step, double fraction, String sentence) {
    sentences.add(sentence);
  }

  List<String> sentences() {
    return sentences;
  }
}
