package plumbline.app.desktop;

import java.nio.file.Path;
import plumbline.app.config.UserFolders;

/** Where this machine keeps things: a cache that may be deleted, and drafts that must stay. */
public record LocalFolders(Path cache, Path drafts) {
  /** The user's own drafts beside the cache that is configured. */
  public static LocalFolders ofUser(Path cache) {
    return new LocalFolders(cache, UserFolders.current().data().resolve("drafts"));
  }
}
