package plumbline.views.shell;

import java.util.List;

/** Finds records and actions for the Go to palette. */
public interface GoToProvider {
  /** The few best answers to what was typed; called away from the screen, may be interrupted. */
  List<GoTo> find(String typed, Navigator navigator) throws Exception;
}
