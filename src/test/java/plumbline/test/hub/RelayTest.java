package plumbline.test.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Group;
import plumbline.domain.central.Rows;
import plumbline.sync.relay.Delivery;
import plumbline.sync.relay.Event;
import plumbline.sync.relay.EventHandler;
import plumbline.sync.relay.Relay;
import plumbline.test.support.Template;
import plumbline.test.support.TestDatabase;
import plumbline.test.support.TestServers;

class RelayTest {
  private final TestDatabase database = TestServers.database(RelayTest.class, Template.central());
  private final List<String> seen = new ArrayList<>();
  private CentralDatabase hub;

  @BeforeEach
  void openHub() throws SQLException {
    hub = CentralDatabase.open(database.url(), database.admit("relay_hub", Group.HUB));
  }

  @AfterEach
  void closeHub() {
    hub.close();
  }

  private static void publish(Connection connection, String sku) throws SQLException {
    Rows.list(
        connection,
        "select sync_api.publish('stock', ?, 'stock.level.changed', '{}')",
        row -> "",
        sku);
  }

  private EventHandler collecting() {
    return handler(event -> new Delivery.Done());
  }

  private interface Answer {
    Delivery to(Event event) throws Exception;
  }

  private EventHandler handler(Answer answer) {
    return new EventHandler() {
      @Override
      public String name() {
        return "test";
      }

      @Override
      public Delivery handle(Event event) throws Exception {
        Delivery delivery = answer.to(event);
        seen.add(event.aggregateId());
        return delivery;
      }
    };
  }

  @Test
  void an_event_whose_transaction_committed_late_is_not_skipped() throws Exception {
    Relay relay = new Relay(hub, collecting());
    try (Connection early = database.connect();
        Connection late = database.connect()) {
      early.setAutoCommit(false);
      publish(early, "early-but-committed-last");
      publish(late, "late");

      relay.deliver();
      assertThat(seen)
          .as("while the first transaction is open")
          .doesNotContain("early-but-committed-last");

      early.commit();
      relay.deliver();
    }
    relay.deliver();
    assertThat(seen).containsExactlyInAnyOrder("late", "early-but-committed-last");
  }

  @Test
  void an_event_of_a_transaction_that_rolled_back_never_arrives() throws Exception {
    Relay relay = new Relay(hub, collecting());
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      publish(connection, "never");
      connection.rollback();
    }
    relay.deliver();
    assertThat(seen).isEmpty();
  }

  @Test
  void while_the_other_system_is_gone_the_position_stays_and_all_is_delivered_afterwards()
      throws Exception {
    try (Connection connection = database.connect()) {
      publish(connection, "one");
      publish(connection, "two");
    }
    Relay failing =
        new Relay(
            hub,
            handler(
                event -> {
                  if (event.aggregateId().equals("two")) {
                    throw new IOException("The shop is down");
                  }
                  return new Delivery.Done();
                }));
    assertThatThrownBy(failing::deliver).hasMessage("The shop is down");
    assertThat(seen).containsExactly("one");

    new Relay(hub, collecting()).deliver();
    assertThat(seen).as("delivered again from the start").containsExactly("one", "one", "two");
  }

  @Test
  void a_poisoned_event_is_set_aside_with_its_cause_and_holds_up_no_other() throws Exception {
    try (Connection connection = database.connect()) {
      publish(connection, "before");
      publish(connection, "poisoned");
      publish(connection, "after");
    }
    Relay relay =
        new Relay(
            hub,
            handler(
                event ->
                    event.aggregateId().equals("poisoned")
                        ? new Delivery.Undeliverable("The shop has no such product.")
                        : new Delivery.Done()));
    relay.deliver();
    relay.deliver();

    assertThat(seen).containsExactly("before", "poisoned", "after");
    List<String> parked =
        hub.read(
            connection ->
                Rows.list(
                    connection,
                    "select aggregateid || ': ' || cause from sync_api.parked_event",
                    row -> row.getString(1)));
    assertThat(parked).containsExactly("poisoned: The shop has no such product.");
  }
}
