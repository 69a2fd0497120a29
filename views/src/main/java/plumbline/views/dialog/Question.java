package plumbline.views.dialog;

/**
 * A question before something that cannot be undone: what will happen, and the verb on the button.
 */
public record Question(String title, String consequence, String verb) {}
