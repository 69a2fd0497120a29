package plumbline.views.signin;

/** Where one signs in, as shown to the person. */
public record Server(String host, String database) {}
