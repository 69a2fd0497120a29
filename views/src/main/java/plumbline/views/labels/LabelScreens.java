package plumbline.views.labels;

import java.util.List;
import java.util.Optional;
import plumbline.domain.logistics.label.GoodsLabel;
import plumbline.domain.logistics.label.LabelRenderer;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;

/** Makes the screen where labels are looked at before they are printed. */
public final class LabelScreens implements ScreenFactory {
  private final LabelRenderer renderer;
  private final Workbench bench;

  public LabelScreens(LabelRenderer renderer, Workbench bench) {
    this.renderer = renderer;
    this.bench = bench;
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof LabelsLink(List<GoodsLabel> labels)
        ? Optional.of(new LabelsScreen(new LabelsView(new LabelsModel(renderer, bench, labels))))
        : Optional.empty();
  }
}
