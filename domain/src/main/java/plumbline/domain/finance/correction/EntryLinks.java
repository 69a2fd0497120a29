package plumbline.domain.finance.correction;

import java.util.Optional;
import java.util.UUID;
import plumbline.domain.finance.EntryNumber;

/** How an entry is tied to another one: it was reversed by it, or it reverses it. */
public record EntryLinks(Optional<Linked> reversedBy, Optional<Linked> reverses) {
  public static final EntryLinks NONE = new EntryLinks(Optional.empty(), Optional.empty());

  /** The other entry, why the one was reversed, and by whom. */
  public record Linked(UUID entry, EntryNumber number, String reason, String person) {}
}
