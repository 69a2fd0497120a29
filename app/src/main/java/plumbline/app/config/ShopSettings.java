package plumbline.app.config;

/**
 * A shop's database and the login Plumbline uses there. The address always begins with {@code
 * jdbc:mariadb:}, the only form the driver takes, also where the file says {@code jdbc:mysql:}.
 */
public record ShopSettings(
    ShopKind kind, String url, String user, Secret password, String prefix) {}
