package plumbline.app.server;

import plumbline.app.config.Secret;

/** A login of a server: a name and a password that is not shown when printed. */
public record Credentials(String user, Secret password) {}
