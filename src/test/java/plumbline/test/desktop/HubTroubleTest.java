package plumbline.test.desktop;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.test.ledger.Books;

/** Whoever is signed in anywhere sees that the hub cannot do its work, and why. */
class HubTroubleTest {
  @TempDir static Path folder;

  @Test
  void a_failing_round_of_the_hub_is_shown_in_every_desktop_until_it_works_again()
      throws Exception {
    Books books = Books.of(HubTroubleTest.class);
    books
        .database()
        .execute(
            """
            insert into sync.hub (only_one, holder, since, heartbeat, trouble, trouble_since)
            values (true, 'process 4711', now(), now() + interval '1 hour',
                    'Comparison: the shop is closed', now() - interval '20 seconds')
            """);
    try (DrivenDesktop desktop =
        DrivenDesktop.signIn(books.database().url(), books.bookkeeper(), folder.resolve("cache"))) {
      desktop.stage().awaitWords("Hub in trouble for");
      desktop.keys().press(KeyCode.F1);
      desktop.stage().awaitWords("Comparison: the shop is closed");
      desktop.stage().awaitWords("process 4711");
      desktop.stage().picture("hub-in-trouble");
      desktop.keys().press(KeyCode.ESCAPE);

      books.database().execute("update sync.hub set trouble = null, trouble_since = null");
      desktop.stage().awaitWords("Hub active");

      books.database().execute("update sync.hub set heartbeat = now() - interval '3 minutes'");
      desktop.stage().awaitWords("Hub silent for 3 min");
      desktop.keys().press(KeyCode.F1);
      desktop.stage().awaitWords("Nothing was heard of the hub");
    }
  }
}
