package plumbline.views.reports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import plumbline.views.shell.Screen;
import plumbline.views.shell.Workbench;
import plumbline.views.widget.KeyHint;

/** A report in a tab. */
final class ReportScreen implements Screen {
  private final ReportModel model;
  private final ReportView view;
  private final Ikon icon;
  private final Optional<Runnable> onBack;

  ReportScreen(
      ReportModel model,
      Ikon icon,
      Workbench bench,
      Consumer<Drill> onOpen,
      Optional<Runnable> onBack) {
    this.model = model;
    this.icon = icon;
    this.onBack = onBack;
    view = new ReportView(model, bench, onOpen);
    model.read();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(model.report().title());
  }

  @Override
  public Ikon icon() {
    return icon;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return ReportView.keys();
  }

  @Override
  public void focusFirst() {
    view.focusTable();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void filter() {
    view.focusDay();
  }

  @Override
  public boolean back() {
    onBack.ifPresent(Runnable::run);
    return onBack.isPresent();
  }

  @Override
  public void closed() {
    model.close();
  }
}
