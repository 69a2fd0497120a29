package plumbline.views.signin;

/** A user of the demo company to pick from, with the job to choose by. */
public record DemoUser(String user, String password, String name, String job) {}
