package plumbline.views.orders;

import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import plumbline.domain.logistics.order.OrderPapers;
import plumbline.domain.logistics.order.Paper;
import plumbline.views.dialog.FileKind;
import plumbline.views.shell.Workbench;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** Makes an order's papers and puts them where the person wants them. */
final class Papers {
  private static final Texts TEXTS = Texts.of(Papers.class);

  private final OrderPapers papers;
  private final Workbench bench;
  private final Consumer<String> onRefused;

  Papers(OrderPapers papers, Workbench bench, Consumer<String> onRefused) {
    this.papers = papers;
    this.bench = bench;
    this.onRefused = onRefused;
  }

  void savePickingList(String order, UUID list) {
    save(() -> papers.pickingList(order, list));
  }

  void saveDeliveryNote(String order, UUID list) {
    save(() -> papers.deliveryNote(order, list));
  }

  private void save(Callable<Paper> making) {
    bench
        .runner()
        .run(
            Work.of(making)
                .named(TEXTS.get("paper.making"))
                .onSuccess(
                    paper -> {
                      switch (paper) {
                        case Paper.Made(String name, byte[] pdf) -> choosePlace(name, pdf);
                        case Paper.Refused(var why) -> onRefused.accept(why.message());
                      }
                    }));
  }

  private void choosePlace(String name, byte[] pdf) {
    bench
        .dialogs()
        .chooseFileToSave(new FileKind(TEXTS.get("paper.pdf"), "pdf"), name)
        .ifPresent(
            file ->
                bench
                    .runner()
                    .run(
                        Work.doing(() -> Files.write(file, pdf))
                            .named(TEXTS.get("paper.saving"))
                            .onSuccess(
                                _ ->
                                    bench
                                        .dialogs()
                                        .notice(TEXTS.get("paper.saved", file.getFileName())))));
  }
}
