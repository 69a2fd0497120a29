package plumbline.sync.cache;

import java.time.Duration;
import java.time.Instant;

/**
 * A refresh that worked: the figures show what was committed at {@code asOf} by the server's clock;
 * {@code rebuilt} says that all of them were loaded anew, {@code changed} that anything is new.
 */
public record Refreshed(
    Instant asOf, long newLines, boolean rebuilt, boolean changed, Duration took) {}
