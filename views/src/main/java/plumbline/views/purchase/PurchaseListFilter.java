package plumbline.views.purchase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.domain.logistics.purchase.PurchaseFilter;
import plumbline.domain.logistics.purchase.PurchaseState;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;

/**
 * The list's filter: free text, {@code state:} (open, late, received or closed), {@code supplier:}
 * and {@code warehouse:}, and the word late alone.
 */
record PurchaseListFilter(PurchaseFilter filter, List<String> refusals) {
  static final Set<String> FIELDS = Set.of("state", "supplier", "warehouse");

  private static final Texts TEXTS = Texts.of(PurchaseListFilter.class);
  private static final String LATE = "late";

  PurchaseListFilter {
    refusals = List.copyOf(refusals);
  }

  static PurchaseListFilter of(FilterQuery query, LocalDate today) {
    List<String> refusals = new ArrayList<>();
    List<String> words = new ArrayList<>(List.of(query.text().split("\\s+")));
    Optional<String> typed = query.value("state");
    boolean lateInWords = words.removeIf(LATE::equalsIgnoreCase);
    boolean late = lateInWords || typed.filter(LATE::equalsIgnoreCase).isPresent();
    Set<PurchaseState> states =
        typed
            .filter(state -> !state.equalsIgnoreCase(LATE))
            .map(state -> states(state, refusals))
            .orElse(Set.of());
    @Nullable LocalDate lateOn = late ? today : null;
    return new PurchaseListFilter(
        new PurchaseFilter(
            String.join(" ", words).strip(),
            states,
            query.value("supplier").orElse(null),
            query.value("warehouse").orElse(null),
            lateOn),
        refusals);
  }

  private static Set<PurchaseState> states(String typed, List<String> refusals) {
    Optional<PurchaseState> found = PurchaseState.ofWord(typed);
    if (found.isEmpty()) {
      refusals.add(TEXTS.get("filter.noState", typed));
    }
    return found.map(Set::of).orElse(Set.of());
  }
}
