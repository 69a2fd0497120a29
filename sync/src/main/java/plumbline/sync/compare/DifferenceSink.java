package plumbline.sync.compare;

import java.util.List;

/** Takes confirmed differences, a batch at a time, in key order. */
@FunctionalInterface
public interface DifferenceSink {

  void accept(List<Difference> batch);
}
