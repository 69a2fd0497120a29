package plumbline.views.shell;

import java.util.List;
import plumbline.views.signin.Person;

/** What a shell is made of: who sits there, the desks, and where screens and news come from. */
public record ShellParts(
    Person person,
    List<Desk> desks,
    ScreenFactory factory,
    List<GoToProvider> providers,
    ShellStatus status,
    Heartbeat heartbeat) {
  public ShellParts {
    desks = List.copyOf(desks);
    providers = List.copyOf(providers);
  }
}
