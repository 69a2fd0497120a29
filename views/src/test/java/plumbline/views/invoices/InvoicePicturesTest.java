package plumbline.views.invoices;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import plumbline.views.dialog.Layers;
import plumbline.views.screen.DeskShell;
import plumbline.views.screen.Picture;
import plumbline.views.shell.Link;
import plumbline.views.task.InlineWorkRunner;

class InvoicePicturesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneId.of("Europe/Budapest"));

  private MemoryInvoices memory = MemoryInvoices.filled();

  @Test
  void the_list() {
    picture("invoices-list", new InvoiceLink.All(), layers -> {});
  }

  @Test
  void the_empty_and_the_failed_list() {
    memory = new MemoryInvoices();
    picture("invoices-empty", new InvoiceLink.All(), layers -> {});
    memory.gone = true;
    picture("invoices-failed", new InvoiceLink.All(), layers -> {});
  }

  @Test
  void an_issued_invoice() {
    picture("invoices-issued", new InvoiceLink.Issued(id(0)), layers -> {});
    picture("invoices-issued-large", new InvoiceLink.Issued(id(1)), layers -> {});
  }

  @Test
  void orders_to_invoice() {
    picture("invoices-orders", new InvoiceLink.ToInvoice(), layers -> {});
    picture(
        "invoices-orders-issued",
        new InvoiceLink.ToInvoice(),
        layers -> {
          press(layers, ".invoice-screen");
          press(layers, ".invoice-screen");
        });
    memory = new MemoryInvoices();
    picture("invoices-orders-empty", new InvoiceLink.ToInvoice(), layers -> {});
  }

  @Test
  void an_invoice_being_made() {
    picture(
        "invoices-hand",
        new InvoiceLink.ByHand(),
        layers -> {
          field(layers, "line-1-text").setText(MemoryInvoices.LONG_NAME);
          field(layers, "line-1-quantity").setText("3");
          field(layers, "line-1-unit-net").setText("262467191600.78");
          field(layers, "line-1-vat-code").setText("27");
          layers.applyCss();
          layers.layout();
          field(layers, "line-2-text").setText("Szállítás");
          field(layers, "line-2-quantity").setText("1");
          press(layers, ".invoice-screen");
        });
  }

  @Test
  void an_invoice_being_taken_back() {
    picture("invoices-credit", new InvoiceLink.Credit(id(0)), layers -> {});
  }

  private UUID id(int index) {
    return memory.issued.get(index).summary().id();
  }

  private static void press(Layers layers, String where) {
    layers
        .lookup(where)
        .fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
  }

  private static TextField field(Layers layers, String id) {
    return (TextField) layers.lookup("#" + id);
  }

  private void picture(String name, Link link, Consumer<Layers> act) {
    Picture.of(
        name,
        (layers, look) -> {
          MemoryInvoices kept = memory;
          DeskShell desk =
              new DeskShell(
                  layers,
                  look,
                  InlineWorkRunner.immediate(),
                  CLOCK,
                  bench ->
                      new InvoiceScreens(
                          kept.services(), bench, (entry, from, to) -> {}, UUID::randomUUID),
                  List.of(link));
          layers.setContent(desk.shell.node());
          desk.open();
          layers.applyCss();
          layers.layout();
          act.accept(layers);
          layers.getScene().getRoot().applyCss();
        });
  }
}
