package plumbline.views.widget;

/** A key a screen listens to and what it does: ("Ctrl+Enter", "post and next"). */
public record KeyHint(String keys, String what) {}
