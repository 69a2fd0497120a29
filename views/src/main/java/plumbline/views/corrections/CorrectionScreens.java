package plumbline.views.corrections;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import plumbline.domain.finance.correction.Corrections;
import plumbline.domain.finance.correction.ReversalResult;
import plumbline.views.field.DateShortcuts;
import plumbline.views.journal.JournalLink;
import plumbline.views.journal.JournalScreens;
import plumbline.views.journal.posted.PostedPart;
import plumbline.views.shell.Link;
import plumbline.views.shell.Navigator;
import plumbline.views.shell.Screen;
import plumbline.views.shell.ScreenFactory;
import plumbline.views.shell.Workbench;
import plumbline.views.text.Texts;

/** Makes the screen that reverses an entry, and adds to posted entries what they are tied to. */
public final class CorrectionScreens implements ScreenFactory {
  private static final Texts TEXTS = Texts.of(CorrectionScreens.class);

  private final Corrections corrections;
  private final Workbench bench;
  private final JournalScreens journal;
  private final Supplier<UUID> ids;
  private final Set<TieModel> ties = Collections.newSetFromMap(new WeakHashMap<>());

  /** Reversals take their ids, which should be of version 7, from the supplier. */
  public CorrectionScreens(
      Corrections corrections, Workbench bench, JournalScreens journal, Supplier<UUID> ids) {
    this.corrections = corrections;
    this.bench = bench;
    this.journal = journal;
    this.ids = ids;
    journal.addToPosted(this::tie);
  }

  private PostedPart tie(Navigator navigator) {
    TieModel model = new TieModel(corrections, bench.runner());
    ties.add(model);
    return new EntryTie(
        model,
        entry -> navigator.open(new ReverseLink(entry)),
        other ->
            journal.open(other, new JournalLink.Posted(model.entry().orElseThrow()), navigator));
  }

  @Override
  public Optional<Screen> open(Link link, Navigator navigator) {
    return link instanceof ReverseLink reverse
        ? Optional.of(screen(reverse, navigator))
        : Optional.empty();
  }

  private Screen screen(ReverseLink link, Navigator navigator) {
    ReverseModel model =
        new ReverseModel(
            link.entry(), corrections, bench.runner(), DateShortcuts.ofProgram(bench.clock()), ids);
    model.setOnReversed(reversed -> reversed(link, reversed, navigator));
    return new ReverseScreen(
        model,
        journal.books(),
        bench.clock(),
        () -> {
          navigator.close(link);
          navigator.open(new JournalLink.Posted(link.entry()));
        });
  }

  private void reversed(ReverseLink link, ReversalResult.Reversed reversed, Navigator navigator) {
    navigator.close(link);
    bench.dialogs().notice(TEXTS.get("reverse.done", reversed.number()));
    ties.stream()
        .filter(tie -> tie.entry().equals(Optional.of(link.entry())))
        .forEach(tie -> tie.read(link.entry()));
    journal.refreshList();
    journal.open(reversed.id(), new JournalLink.Posted(link.entry()), navigator);
  }
}
