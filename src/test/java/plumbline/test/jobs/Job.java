package plumbline.test.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import plumbline.app.tour.TourFailure;
import plumbline.domain.finance.invoice.InvoiceNumber;
import plumbline.test.desktop.DrivenDesktop;

/** One job at the desk, and how many keys it took. */
final class Job {
  private static final List<String> TABLE = new ArrayList<>();

  private final DrivenDesktop desktop;
  private final String name;
  private final int before;
  private final long begun = System.nanoTime();
  private int typed;
  private int scans;

  private Job(DrivenDesktop desktop, String name) {
    this.desktop = desktop;
    this.name = name;
    this.before = desktop.keys().pressed();
  }

  /** Through Go to, as from any other screen; its keys are counted with the rest. */
  static Job begin(DrivenDesktop desktop, String name, String place, String awaited) {
    Job job = new Job(desktop, name);
    job.typed += place.length();
    desktop.goTo(place, awaited);
    return job;
  }

  /** An invoice by the shortest form of its number. */
  static Job beginAtRecord(
      DrivenDesktop desktop, String name, InvoiceNumber invoice, String awaited) {
    Job job = new Job(desktop, name);
    String typed = DayOfWork.typed(invoice);
    job.typed += typed.length();
    desktop.goToRecord(typed, invoice.toString(), awaited);
    return job;
  }

  Job press(KeyCode... keys) {
    for (KeyCode key : keys) {
      desktop.keys().press(key);
    }
    return this;
  }

  Job ctrl(KeyCode key) {
    desktop.keys().ctrl(key);
    return this;
  }

  Job ctrlShift(KeyCode key) {
    desktop.keys().ctrlShift(key);
    return this;
  }

  Job type(String words) {
    typed += words.length();
    desktop.keys().type(words);
    return this;
  }

  /** By a scanner that types; what is sent is no key of the person's. */
  Job scan(String code) {
    scans++;
    desktop.keys().scan(code);
    return this;
  }

  Job sees(String words) {
    try {
      desktop.stage().awaitWords(words);
    } catch (TourFailure failure) {
      desktop.stage().picture("not-seen-in-" + name.replaceAll("[^a-z0-9]+", "-"));
      throw failure;
    }
    return this;
  }

  Job cursorIn(String node) {
    desktop.awaitFocus(node);
    return this;
  }

  void done() {
    int all = desktop.keys().pressed() - before;
    TABLE.add(
        String.format(
            Locale.ROOT,
            "%-52s %4d keys, %3d of them words and amounts%s, %5.1f s",
            name,
            all,
            typed,
            scans == 0 ? "" : ", %2d scans".formatted(scans),
            (System.nanoTime() - begun) / 1e9));
  }

  static void printTable(String title) {
    System.out.println(title);
    TABLE.forEach(line -> System.out.println("  " + line));
    TABLE.clear();
  }
}
