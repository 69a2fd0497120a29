package plumbline.app.server;

import java.util.List;
import plumbline.app.config.Secret;

/** The statements that decide who may log in to the MariaDB server, and to what. */
final class MariaDbGrants {
  static final String SUPERUSER = "root";

  private MariaDbGrants() {}

  /**
   * Run by the server before it accepts a connection, at every start: there is no moment at which
   * it takes a login without a password. One statement a line, as the server requires.
   */
  static String superuser(Secret password) {
    return """
    delete from mysql.global_priv where user in ('', 'root') and host not in ('localhost', '127.0.0.1');
    delete from mysql.global_priv where user = '';
    flush privileges;
    create or replace user root@localhost identified by '%1$s';
    grant all privileges on *.* to root@localhost with grant option;
    create or replace user root@127.0.0.1 identified by '%1$s';
    grant all privileges on *.* to root@127.0.0.1 with grant option;
    drop database if exists test;
    """
        .formatted(quoted(password.reveal()));
  }

  static List<String> schema(String name, Credentials owner) {
    String account = "'%s'@'127.0.0.1'".formatted(quoted(owner.user()));
    String schema = "`%s`".formatted(name.replace("`", "``"));
    return List.of(
        "create database if not exists %s character set utf8mb4 collate utf8mb4_unicode_520_ci"
            .formatted(schema),
        "create user if not exists %s".formatted(account),
        "alter user %s identified by '%s'".formatted(account, quoted(owner.password().reveal())),
        "grant all privileges on %s.* to %s".formatted(schema, account));
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("'", "''");
  }
}
