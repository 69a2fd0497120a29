package plumbline.app.config;

/** The central PostgreSQL database and the login Plumbline uses there. */
public record CentralSettings(String url, String user, Secret password) {}
