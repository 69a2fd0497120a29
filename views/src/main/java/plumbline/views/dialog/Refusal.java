package plumbline.views.dialog;

/** Why something was not done, and what would be accepted instead. */
public record Refusal(String title, String reason, String accepted) {}
