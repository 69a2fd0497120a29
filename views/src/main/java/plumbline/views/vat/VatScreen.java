package plumbline.views.vat;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import plumbline.views.audit.HistoryKey;
import plumbline.views.shell.Screen;
import plumbline.views.text.Texts;
import plumbline.views.widget.KeyHint;

/** The VAT codes in a tab. What is typed outlives the tab: the model is kept. */
final class VatScreen implements Screen {
  private static final Texts TEXTS = Texts.of(VatScreen.class);

  private final VatModel model;
  private final VatView view;

  VatScreen(VatModel model, Clock clock, HistoryKey history) {
    this.model = model;
    view = new VatView(model, clock, history);
    model.refresh();
  }

  @Override
  public ObservableValue<String> title() {
    return new ReadOnlyStringWrapper(TEXTS.get("vat.title"));
  }

  @Override
  public Ikon icon() {
    return Feather.PERCENT;
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public List<KeyHint> keys() {
    return view.keys();
  }

  @Override
  public void focusFirst() {
    view.sides().focusFirst();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void filter() {
    view.sides().focusFilter();
  }

  @Override
  public boolean back() {
    return view.sides().back();
  }
}
