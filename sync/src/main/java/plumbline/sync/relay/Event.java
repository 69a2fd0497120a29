package plumbline.sync.relay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** A change that an owner announced in its own transaction. */
public record Event(
    UUID id, String aggregateType, String aggregateId, String type, JsonNode payload) {}
