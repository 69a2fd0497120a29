package plumbline.views.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import plumbline.views.dialog.Layers;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.shell.Link;
import plumbline.views.task.InlineWorkRunner;

class JournalPicturesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  private MemoryLedger ledger = RentOfNovember.ledger();

  @Test
  void the_list() {
    picture("journal-list", new JournalLink.Entries(), layers -> {});
  }

  @Test
  void the_list_with_a_large_entry_selected() {
    picture(
        "journal-list-large",
        new JournalLink.Entries(),
        layers -> {
          TableView<?> table = (TableView<?>) layers.lookup(".table-view");
          table.getSelectionModel().select(2);
        });
  }

  @Test
  void the_empty_list() {
    ledger = new MemoryLedger();
    picture("journal-empty", new JournalLink.Entries(), layers -> {});
  }

  @Test
  void the_failed_list() {
    ledger.loss = MemoryLedger.Loss.BEFORE_POSTING;
    picture("journal-failed", new JournalLink.Entries(), layers -> {});
  }

  @Test
  void a_posted_entry() {
    picture("journal-posted", new JournalLink.Posted(RentOfNovember.LARGE), layers -> {});
  }

  @Test
  void an_entry_being_typed() {
    picture(
        "entry-typing",
        new JournalLink.NewEntry(),
        layers -> {
          typeRent(layers);
          field(layers, "line-3-account").requestFocus();
        });
  }

  @Test
  void an_account_being_looked_up() {
    picture(
        "entry-lookup",
        new JournalLink.NewEntry(),
        layers -> {
          typeRent(layers);
          field(layers, "line-3-account").requestFocus();
          field(layers, "line-3-account").setText("r");
        });
  }

  @Test
  void a_refused_entry() {
    picture(
        "entry-refused",
        new JournalLink.NewEntry(),
        layers -> {
          typeRent(layers);
          field(layers, "posting-date").setText("32");
          field(layers, "line-2-debit").setText("108x");
          post(layers);
        });
  }

  @Test
  void an_unbalanced_entry() {
    picture(
        "entry-unbalanced",
        new JournalLink.NewEntry(),
        layers -> {
          typeRent(layers);
          field(layers, "line-2-account").setText("9999");
          post(layers);
        });
  }

  @Test
  void an_entry_without_an_answer() {
    picture(
        "entry-unanswered",
        new JournalLink.NewEntry(),
        layers -> {
          typeRent(layers);
          ledger.loss = MemoryLedger.Loss.BEFORE_POSTING;
          post(layers);
          ledger.loss = MemoryLedger.Loss.NONE;
        });
  }

  private static void typeRent(Layers layers) {
    field(layers, "reference").setText("INV-8812");
    field(layers, "description").setText(RentOfNovember.LONG_NAME);
    field(layers, "line-1-account").setText("5220 Rent");
    field(layers, "line-1-debit").setText("999,999,999,999.99");
    field(layers, "line-1-vat_code").setText("27");
    field(layers, "line-1-text").setText("Váci út");
    layers.applyCss();
    layers.layout();
    field(layers, "line-2-account").setText("3812 " + RentOfNovember.LONG_NAME);
    field(layers, "line-2-debit").setText("108,000.00");
    layers.applyCss();
    layers.layout();
  }

  private static void post(Layers layers) {
    layers
        .lookup(".entry-view")
        .fireEvent(
            new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED,
                "",
                "",
                javafx.scene.input.KeyCode.ENTER,
                false,
                true,
                false,
                false));
  }

  private static TextField field(Layers layers, String id) {
    return (TextField) layers.lookup("#" + id);
  }

  private void picture(String name, Link link, Consumer<Layers> act) {
    Picture.of(
        name,
        (layers, look) -> {
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  CLOCK,
                  bench -> new JournalScreens(ledger, bench, TestAids.over(ledger)),
                  List.of(link));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
          act.accept(layers);
          Scene scene = layers.getScene();
          scene.getRoot().applyCss();
        });
  }
}
