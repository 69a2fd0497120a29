package plumbline.app.demo.company.people;

import plumbline.domain.central.Group;
import plumbline.domain.central.Login;

/**
 * Somebody to sign in as.
 *
 * @param does what they do all day, in a few words
 */
public record DemoPerson(Login login, String fullName, Group group, String does) {}
