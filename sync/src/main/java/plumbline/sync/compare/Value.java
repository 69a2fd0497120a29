package plumbline.sync.compare;

import org.jspecify.annotations.Nullable;

/**
 * One field of one row, in canonical form: two systems agree exactly if {@link #sameAs} says so.
 */
public sealed interface Value {

  /** No value. */
  static Value absent() {
    return new Absent();
  }

  /** Agrees with everything. */
  static Value notCompared() {
    return new NotCompared();
  }

  /** A readable value that one system stores in a single place. */
  static Value present(String canonical) {
    return new Present(canonical, canonical);
  }

  /**
   * A readable value.
   *
   * @param canonical the form that is compared and shown
   * @param stored the form as stored, where one stored form can stand for two canonical ones; two
   *     values stored alike are equal whatever their canonical form
   */
  record Present(String canonical, String stored) implements Value {}

  /** No value: null and the empty text are both this. */
  record Absent() implements Value {}

  /** A field one system keeps in two places with two contents; it agrees only if both do. */
  record Twice(Present first, Present second) implements Value {}

  /** What is stored cannot be understood: never equal to anything, not even to itself. */
  record Unreadable(String raw, String why) implements Value {}

  /** The field has no meaning for this record, and agrees with everything. */
  record NotCompared() implements Value {}

  /** Whether the two agree. Not an equivalence: an unreadable value does not agree with itself. */
  default boolean sameAs(Value other) {
    if (this instanceof NotCompared || other instanceof NotCompared) {
      return true;
    }
    if (this instanceof Twice(Present first, Present second)) {
      return first.sameAs(other) && second.sameAs(other);
    }
    if (other instanceof Twice) {
      return other.sameAs(this);
    }
    if (this instanceof Present a && other instanceof Present b) {
      return a.canonical.equals(b.canonical) || a.stored.equals(b.stored);
    }
    return this instanceof Absent && other instanceof Absent;
  }

  /**
   * What to show beside the other system's value: of two contents, the one that differs from it.
   */
  default Value shownAgainst(Value other) {
    return this instanceof Twice(Present first, Present second)
        ? first.sameAs(other) ? second : first
        : this;
  }

  /** The text for tables and JSON; null where there is no value. */
  default @Nullable String text() {
    return switch (this) {
      case Present present -> present.canonical;
      case Unreadable unreadable -> unreadable.raw;
      case Twice twice -> twice.first.canonical;
      case Absent absent -> null;
      case NotCompared notCompared -> null;
    };
  }
}
