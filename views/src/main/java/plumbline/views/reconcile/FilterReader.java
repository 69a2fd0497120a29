package plumbline.views.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.sync.compare.EntityDefinition;
import plumbline.sync.compare.State;
import plumbline.sync.reconcile.DisagreementFilter;
import plumbline.views.text.Texts;
import plumbline.views.widget.FilterQuery;
import plumbline.views.widget.FilterQuery.Term;

/**
 * Reads the filter line: {@code entity:product field:regular_price state:drift} and free text. What
 * stands in quotation marks is free text whatever it contains.
 */
final class FilterReader {
  static final Set<String> FIELDS = Set.of("entity", "field", "state");

  private static final Texts TEXTS = Texts.of(FilterReader.class);
  private static final Pattern TERM = Pattern.compile("(?:^|\\s)(\\p{L}[\\p{L}_]*):(?!//)\\S*");

  private FilterReader() {}

  static FilterReading read(FilterQuery query) {
    return complaint(query)
        .<FilterReading>map(FilterReading.Refused::new)
        .orElseGet(() -> new FilterReading.Understood(filter(query)));
  }

  private static DisagreementFilter filter(FilterQuery query) {
    return new DisagreementFilter(
        query.text().replace("\"", "").strip(),
        value(query, "entity"),
        value(query, "field"),
        state(query).orElse(null));
  }

  private static Optional<String> complaint(FilterQuery query) {
    for (Term term : query.terms()) {
      if (query.terms().stream().filter(t -> t.field().equals(term.field())).count() > 1) {
        return Optional.of(TEXTS.get("filter.twice", term.field()));
      }
    }
    Matcher unknown = TERM.matcher(query.text());
    if (unknown.find()) {
      String name = unknown.group(1);
      return Optional.of(
          FIELDS.contains(name)
              ? TEXTS.get("filter.noValue", name)
              : TEXTS.get("filter.unknownField", name));
    }
    return wrongValue(query);
  }

  private static Optional<String> wrongValue(FilterQuery query) {
    @Nullable String entity = value(query, "entity");
    List<String> entities = EntityDefinition.ALL.stream().map(EntityDefinition::name).toList();
    if (entity != null && !entities.contains(entity)) {
      return Optional.of(TEXTS.get("filter.wrongEntity", entity, String.join(", ", entities)));
    }
    @Nullable String field = value(query, "field");
    if (field != null && !fields(entity).contains(field)) {
      String accepted = String.join(", ", fields(entity));
      return Optional.of(
          entity == null
              ? TEXTS.get("filter.wrongField", field, accepted)
              : TEXTS.get("filter.wrongFieldOf", entity, field, accepted));
    }
    @Nullable String state = value(query, "state");
    return state != null && state(query).isEmpty()
        ? Optional.of(TEXTS.get("filter.wrongState", state))
        : Optional.empty();
  }

  private static List<String> fields(@Nullable String entity) {
    return EntityDefinition.ALL.stream()
        .filter(definition -> entity == null || definition.name().equals(entity))
        .flatMap(
            definition ->
                definition.records()
                    ? Stream.concat(
                        Stream.of(EntityDefinition.RECORD), definition.fields().stream())
                    : definition.fields().stream())
        .distinct()
        .toList();
  }

  private static Optional<State> state(FilterQuery query) {
    @Nullable String value = value(query, "state");
    return Arrays.stream(State.values())
        .filter(state -> value != null && state.code().equals(value.replaceAll("[ -]", "_")))
        .findFirst();
  }

  private static @Nullable String value(FilterQuery query, String field) {
    return query.value(field).map(typed -> typed.toLowerCase(Locale.ROOT)).orElse(null);
  }
}
