package plumbline.app.config;

import java.nio.file.Path;

/** Where the read cache is kept; it may be deleted at any time. */
public record CacheSettings(Path folder) {}
