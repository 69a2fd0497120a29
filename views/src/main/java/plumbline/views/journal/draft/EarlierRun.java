package plumbline.views.journal.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plumbline.views.dialog.Dialogs;
import plumbline.views.journal.draft.DraftStorage.Kept;
import plumbline.views.text.Moments;
import plumbline.views.text.Texts;

/** Takes up what an earlier run of the program left: the newest draft, and all that wait. */
record EarlierRun(
    OpenEntry entry, WaitingEntries waiting, DraftSaver saver, Moments moments, Dialogs dialogs) {
  private static final Texts TEXTS = Texts.of(EarlierRun.class);

  void takeUp(DraftQueue queue) {
    queue.add(EarlierRun::holdWhatIsFree, found -> show(found, queue), saver::failed);
  }

  private static List<Draft> holdWhatIsFree(DraftStorage storage) throws IOException {
    List<Draft> held = new ArrayList<>();
    boolean typing = false;
    for (Kept found : storage.all()) {
      Draft draft = found.draft();
      boolean wanted = draft.waiting() || !typing;
      if (wanted && !found.elsewhere() && storage.hold(draft.id())) {
        held.add(draft);
        typing |= !draft.waiting();
      }
    }
    return held;
  }

  private void show(List<Draft> found, DraftQueue queue) {
    found.stream()
        .filter(Draft::waiting)
        .sorted(Comparator.comparing(Draft::savedAt))
        .forEach(waiting::add);
    found.stream()
        .filter(draft -> !draft.waiting())
        .findFirst()
        .ifPresent(draft -> comeBack(draft, queue));
    waiting.send();
  }

  private void comeBack(Draft draft, DraftQueue queue) {
    if (entry.isBlank()) {
      entry.open(draft);
      dialogs.notice(TEXTS.get("draft.back", moments.moment(draft.savedAt())));
    } else {
      queue.add(DraftActions.letGo(draft.id()), done -> {}, saver::failed);
    }
  }
}
