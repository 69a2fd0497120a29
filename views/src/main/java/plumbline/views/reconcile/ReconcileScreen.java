package plumbline.views.reconcile;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.shell.Screen;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Running;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** The reconcile screen in its tab: live from when it is made until it is closed. */
public final class ReconcileScreen implements Screen {
  private static final Texts TEXTS = Texts.of(ReconcileScreen.class);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final ReconcileViewModel model;
  private final ReconcileView view;
  private final Running clockwork;

  ReconcileScreen(ReconcileViewModel model, ValueWords values, Workbench bench) {
    this.model = model;
    view = new ReconcileView(model, bench, values);
    model.setOnBadEnd(progress -> tell(progress, bench));
    clockwork = bench.ticker().every(SECOND, view::grow);
    model.start();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("title"));
  }

  @Override
  public Ikon icon() {
    return Feather.GIT_MERGE;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint("A", TEXTS.get("key.accept")),
        new KeyHint("Enter", TEXTS.get("key.accept")),
        new KeyHint("O", TEXTS.get("key.take")),
        new KeyHint("J", TEXTS.get("key.next")),
        new KeyHint("K", TEXTS.get("key.previous")),
        new KeyHint("Esc", TEXTS.get("key.escape")));
  }

  @Override
  public void focusFirst() {
    view.focusList();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void filter() {
    view.focusFilter();
  }

  @Override
  public boolean back() {
    return view.back();
  }

  @Override
  public void closed() {
    clockwork.cancel();
    model.stop();
  }

  /** The person may look at another record by now. */
  private void tell(SettlementProgress progress, Workbench bench) {
    boolean inSight =
        model.shown().selectedId().filter(id -> id == progress.asShown().id()).isPresent();
    if (!inSight) {
      bench
          .dialogs()
          .notice(
              TEXTS.get(
                  "settlement.notice", FieldWords.what(progress.asShown()), view.words(progress)));
    }
  }
}
