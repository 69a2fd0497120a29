package plumbline.app.tour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import plumbline.app.demo.DemoSite;
import plumbline.app.tour.Tour.Step;
import plumbline.sync.compare.Difference;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.Outcome;

/** The manager's part: see what disagrees, settle it, and prove that nothing disagrees any more. */
final class ReconcilePart {
  private final Hands hands;
  private final DemoSite site;

  ReconcilePart(Hands hands, DemoSite site) {
    this.hands = hands;
    this.site = site;
  }

  List<Step> steps() {
    return List.of(
        new Step("every planted disagreement is drift, and none is invented", this::found),
        new Step("the manager sees them, with both values and who is right", this::seen),
        new Step("A accepts the value of the system with authority, read back", this::accept),
        new Step("O takes the other value, and asks for a reason", this::takeOther),
        new Step("the rest is settled one key each", this::settleTheRest),
        new Step("a second comparison finds nothing", this::compareAgain),
        new Step("the audit trail of all this is read, and intact", this::auditTrail),
        new Step("the dark theme, and Go to", this::darkTheme));
  }

  private void found() {
    var planted = new TreeSet<>(PlantedFile.expected());
    try {
      hands
          .screen()
          .until(
              planted.size() + " planted disagreements are drift, and nothing else is open",
              () -> planted.equals(new TreeSet<>(open("drift"))) && open("in_flight").isEmpty());
    } catch (TourFailure failure) {
      throw new TourFailure(failure.getMessage() + apart(planted), failure);
    }
    Databases.same("unknown ones", List.of(), open("unknown"));
  }

  private String apart(Set<String> planted) {
    var missing = new TreeSet<>(planted);
    open("drift").forEach(missing::remove);
    var invented = new TreeSet<>(open("drift"));
    invented.addAll(open("in_flight"));
    invented.removeAll(planted);
    return "\n  not found: " + missing + "\n  not planted: " + invented;
  }

  private List<String> open(String state) {
    List<String> open = new ArrayList<>();
    hands
        .databases()
        .central(
            """
            select concat_ws(' | ', entity, key, field,
              case when erp_value is null then 'null' when field = 'record' then 'there' else erp_value end,
              case when other_value is null then 'null' when field = 'record' then 'there' else other_value end)
            from sync.disagreement
            where closed_at is null and state = ?
            """,
            state)
        .forEach(line -> open.add(Objects.requireNonNullElse(line, "")));
    return open;
  }

  private void seen() {
    int count = open("drift").size();
    SignInPart.changeTo(hands, "dora");
    hands.keys().ctrl(KeyCode.K);
    hands.keys().type("reconcile");
    hands.stage().awaitWords("Reconcile");
    hands.keys().press(KeyCode.ENTER);
    hands.stage().awaitWords(count + " drift");
    hands.stage().picture("reconcile");
  }

  private void auditTrail() {
    new AuditTrailPart(hands).verify();
  }

  private void accept() {
    settle(open("drift").size() - 1, () -> hands.keys().press(KeyCode.A));
    hands.stage().picture("reconcile-accepted");
    Databases.same(
        "its steps in order",
        "written,read_back,logged",
        hands
            .databases()
            .one(
                """
                select string_agg(s.step, ',' order by s.at) from sync.resolution_step s
                where s.resolution_id = (select id from sync.resolution order by requested_at desc limit 1)
                """));
  }

  private void takeOther() {
    settle(
        open("drift").size() - 1,
        () -> {
          hands.keys().press(KeyCode.O);
          hands.stage().awaitWords("Why take this");
          hands.keys().press(KeyCode.ENTER);
          hands.stage().awaitWords("Say why");
          hands.keys().type("agreed with the buyer");
          hands.stage().picture("reconcile-reason");
          hands.keys().press(KeyCode.ENTER);
        });
    Databases.same(
        "reason and person on record",
        "agreed with the buyer, dora",
        hands
            .databases()
            .one(
                """
                select reason || ', ' || requested_by from sync.resolution
                order by requested_at desc limit 1
                """));
  }

  private void settle(int left, Runnable keys) {
    keys.run();
    try {
      hands.screen().until(left + " left open", () -> open("drift").size() == left);
    } catch (TourFailure failure) {
      throw new TourFailure(
          failure.getMessage() + "\n  the last settlement: " + lastSettlement(), failure);
    }
  }

  private List<String> lastSettlement() {
    return hands
        .databases()
        .central(
            """
            select concat_ws(' ', d.key, d.field, r.chosen_system, r.reason, s.step, s.message)
            from sync.resolution r join sync.disagreement d on d.id = r.disagreement_id
            left join sync.resolution_step s on s.resolution_id = r.id
            where r.requested_at = (select max(requested_at) from sync.resolution)
            order by s.at
            """)
        .stream()
        .map(line -> Objects.requireNonNullElse(line, ""))
        .toList();
  }

  private void settleTheRest() {
    for (int left = open("drift").size() - 1; left >= 0; left--) {
      settle(left, () -> hands.keys().press(KeyCode.A));
    }
    Databases.same(
        "settlements that did not end in a logged proof",
        "0",
        hands
            .databases()
            .one(
                """
                select count(*) from sync.resolution r where not exists (
                  select from sync.resolution_step s where s.resolution_id = r.id and s.step = 'logged')
                """));
    hands.stage().picture("reconcile-settled");
  }

  private void compareAgain() {
    List<Difference> found = Collections.synchronizedList(new ArrayList<>());
    for (EntityDefinition entity : EntityDefinition.ALL) {
      Outcome outcome = site.comparison(entity).run(found::addAll);
      if (outcome instanceof Outcome.Incomplete(_, String cause, _)) {
        throw new TourFailure(entity.name() + " could not be compared: " + cause);
      }
    }
    Databases.same("differences", List.of(), found);
  }

  private void darkTheme() {
    hands
        .screen()
        .run(() -> hands.window().bench().look().choose(plumbline.views.theme.Theme.DARK));
    hands.keys().ctrl(KeyCode.K);
    hands.keys().type("st");
    hands.stage().picture("go-to-dark");
    hands.keys().press(KeyCode.ESCAPE);
    hands.stage().picture("reconcile-dark");
    hands
        .screen()
        .run(() -> hands.window().bench().look().choose(plumbline.views.theme.Theme.LIGHT));
  }
}
