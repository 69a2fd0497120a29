package plumbline.app.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plumbline.domain.finance.EntryDraft;
import plumbline.domain.finance.EntryLine;
import plumbline.domain.finance.EntrySource;
import plumbline.views.journal.draft.Draft;
import plumbline.views.journal.draft.TypedEntry;
import plumbline.views.journal.draft.TypedLine;

/** A draft as the bytes of its file. */
final class DraftJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int VERSION = 1;

  private DraftJson() {}

  static byte[] bytes(Draft draft) throws IOException {
    ObjectNode node = JSON.createObjectNode();
    node.put("version", VERSION);
    node.put("id", draft.id().toString());
    node.put("savedAt", draft.savedAt().toString());
    node.put("waiting", draft.waiting());
    node.put("refusal", draft.refusal());
    write(draft.typed(), node.putObject("typed"));
    if (draft.submitted() != null) {
      write(draft.submitted(), node.putObject("submitted"));
    }
    return JSON.writeValueAsBytes(node);
  }

  private static void write(TypedEntry typed, ObjectNode node) {
    node.put("postingDate", typed.postingDate());
    node.put("documentDate", typed.documentDate());
    node.put("reference", typed.reference());
    node.put("description", typed.description());
    node.put("controlReason", typed.controlReason());
    ArrayNode lines = node.putArray("lines");
    for (TypedLine line : typed.lines()) {
      ObjectNode row = lines.addObject();
      row.put("account", line.account());
      row.put("debit", line.debit());
      row.put("credit", line.credit());
      row.put("vatCode", line.vatCode());
      row.put("text", line.text());
      row.put("vatOf", line.vatOf());
    }
  }

  private static void write(EntryDraft entry, ObjectNode node) {
    node.put("postingDate", entry.postingDate().toString());
    node.put("documentDate", entry.documentDate().toString());
    node.put("taxPoint", entry.taxPoint().toString());
    node.put("controlReason", entry.controlReason());
    node.put("reference", entry.reference());
    node.put("description", entry.description());
    node.put("source", entry.source().name());
    ArrayNode lines = node.putArray("lines");
    for (EntryLine line : entry.lines()) {
      ObjectNode row = lines.addObject();
      row.put("account", line.account());
      row.put("debit", line.debit().toString());
      row.put("credit", line.credit().toString());
      row.put("vatCode", line.vatCode());
      row.put("text", line.text());
    }
  }

  /** Throws for bytes that are no whole draft of a version this program knows. */
  static Draft read(byte[] bytes) throws IOException {
    JsonNode node = JSON.readTree(bytes);
    if (node == null || node.path("version").asInt() != VERSION) {
      throw new IOException("not a draft of version " + VERSION);
    }
    try {
      UUID id = UUID.fromString(text(node, "id"));
      return new Draft(
          id,
          Instant.parse(text(node, "savedAt")),
          typed(node.path("typed")),
          node.path("waiting").asBoolean(),
          submitted(id, node.path("submitted")),
          text(node, "refusal"));
    } catch (IllegalArgumentException | DateTimeException damaged) {
      throw new IOException("a damaged draft", damaged);
    }
  }

  private static TypedEntry typed(JsonNode node) {
    List<TypedLine> lines = new ArrayList<>();
    for (JsonNode row : node.path("lines")) {
      lines.add(
          new TypedLine(
              text(row, "account"),
              text(row, "debit"),
              text(row, "credit"),
              text(row, "vatCode"),
              text(row, "text"),
              row.path("vatOf").asInt()));
    }
    return new TypedEntry(
        text(node, "postingDate"),
        text(node, "documentDate"),
        text(node, "reference"),
        text(node, "description"),
        text(node, "controlReason"),
        lines);
  }

  private static @Nullable EntryDraft submitted(UUID id, JsonNode node) {
    if (!node.isObject()) {
      return null;
    }
    List<EntryLine> lines = new ArrayList<>();
    for (JsonNode row : node.path("lines")) {
      lines.add(
          new EntryLine(
              text(row, "account"),
              new BigDecimal(text(row, "debit")),
              new BigDecimal(text(row, "credit")),
              row.path("vatCode").isTextual() ? text(row, "vatCode") : null,
              text(row, "text")));
    }
    return new EntryDraft(
            id,
            LocalDate.parse(text(node, "postingDate")),
            LocalDate.parse(text(node, "documentDate")),
            LocalDate.parse(text(node, "taxPoint")),
            text(node, "reference"),
            text(node, "description"),
            EntrySource.valueOf(text(node, "source")),
            lines)
        .withControlReason(text(node, "controlReason"));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
