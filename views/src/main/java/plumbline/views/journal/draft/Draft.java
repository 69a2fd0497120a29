package plumbline.views.journal.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.EntryDraft;

/**
 * An entry that is not posted, as kept on this machine. Once it was submitted it carries exactly
 * what was sent, so that sending it again under its id posts it once.
 */
public record Draft(
    UUID id,
    Instant savedAt,
    TypedEntry typed,
    boolean waiting,
    @Nullable EntryDraft submitted,
    String refusal) {

  /** One that is being typed. */
  public static Draft typing(UUID id, Instant savedAt, TypedEntry typed) {
    return new Draft(id, savedAt, typed, false, null, "");
  }

  /** One that was submitted and has no answer yet. */
  public static Draft waiting(Instant savedAt, TypedEntry typed, EntryDraft submitted) {
    return new Draft(submitted.id(), savedAt, typed, true, submitted, "");
  }

  /** The draft again for a person to change, with what was said against it. */
  public Draft refused(Instant at, String sentence) {
    return new Draft(id, at, typed, false, null, sentence);
  }

  /** The same typing under an id of its own, as a new entry. */
  public Draft renewed(UUID newId, Instant at, String sentence) {
    return new Draft(newId, at, typed, false, null, sentence);
  }

  /** What was sent, if it was. */
  public Optional<EntryDraft> sent() {
    return Optional.ofNullable(submitted);
  }

  /** What a person calls it by: its description, or its reference. */
  public String words() {
    String description = typed.description().strip();
    return description.isEmpty() ? typed.reference().strip() : description;
  }
}
