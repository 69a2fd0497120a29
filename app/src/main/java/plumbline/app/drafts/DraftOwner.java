package plumbline.app.drafts;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import plumbline.domain.central.CentralDatabase;
import plumbline.domain.central.Rows;

/** Whose drafts: one person at one installation, whatever address it is reached by. */
public final class DraftOwner {
  private static final int HASH_BYTES = 12;

  private DraftOwner() {}

  /** The signed-in person's drafts below the folder. Asks the database which installation it is. */
  public static DraftFolder folder(Path drafts, CentralDatabase central) throws SQLException {
    String installation =
        central.read(
            connection ->
                Rows.first(
                        connection,
                        "select id::text as id from sync_api.installation",
                        row -> Rows.text(row, "id"))
                    .orElseThrow());
    return new DraftFolder(drafts.resolve(hash(installation + " " + central.person().name())));
  }

  private static String hash(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
