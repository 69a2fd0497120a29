package plumbline.sync.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks a second time, on fresh snapshots, at what a pass found. What is seen again is reported as
 * it now stands; what is gone is not; what is new gets a second look of its own.
 */
final class Recheck {

  private static final int LOOKS = 3;

  private final EntityDefinition entity;
  private final Source erp;
  private final Source shop;

  Recheck(EntityDefinition entity, Source erp, Source shop) {
    this.entity = entity;
    this.erp = erp;
    this.shop = shop;
  }

  /** What still differs, in the order it was found. Memory is bound by the batch. */
  List<Difference> confirm(List<Difference> batch) throws SourceException {
    List<Difference> confirmed = new ArrayList<>();
    List<Difference> once = batch;
    for (int look = 1; look <= LOOKS && !once.isEmpty(); look++) {
      List<Difference> now = read(once);
      Set<List<Object>> before = matters(once);
      Set<List<Object>> known = matters(confirmed);
      List<Difference> fresh = new ArrayList<>();
      for (Difference difference : now) {
        if (before.contains(matter(difference))) {
          confirmed.add(difference);
        } else if (!known.contains(matter(difference))) {
          fresh.add(difference);
        }
      }
      once = fresh;
    }
    once.forEach(
        difference ->
            confirmed.add(
                difference.state() == State.DRIFT ? difference.in(State.IN_FLIGHT) : difference));
    return confirmed;
  }

  private List<Difference> read(List<Difference> asked) throws SourceException {
    Set<String> labels = new LinkedHashSet<>();
    asked.forEach(difference -> labels.add(difference.key()));
    return read(labels);
  }

  /** What differs now in the records with these labels. */
  List<Difference> read(Collection<String> labels) throws SourceException {
    List<Difference> found = new ArrayList<>();
    try (RowStream fromErp = erp.only(labels);
        RowStream fromShop = shop.only(labels)) {
      new MergePass(
              entity,
              fromErp,
              fromShop,
              difference -> {
                if (labels.contains(difference.key())) {
                  found.add(difference);
                }
              })
          .run(() -> Thread.currentThread().isInterrupted());
    }
    return found;
  }

  private static Set<List<Object>> matters(Collection<Difference> differences) {
    Set<List<Object>> matters = new HashSet<>();
    differences.forEach(difference -> matters.add(matter(difference)));
    return matters;
  }

  private static List<Object> matter(Difference difference) {
    return List.of(difference.key(), difference.field(), difference.kind());
  }
}
