package plumbline.views.reconcile;

import plumbline.views.shell.Link;

/** Names the screen with all open disagreements. */
public record ReconcileLink() implements Link {
  @Override
  public String desk() {
    return ReconcileDesk.ID;
  }
}
