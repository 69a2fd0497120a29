package plumbline.app.config;

import java.util.Optional;

/**
 * What the configuration file says: the central database, the cache and, if there is one, a shop.
 */
public record Configuration(
    CentralSettings central, CacheSettings cache, Optional<ShopSettings> shop) {}
