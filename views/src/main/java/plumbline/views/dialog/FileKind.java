package plumbline.views.dialog;

/** A kind of file to choose: its words and its ending without the dot. */
public record FileKind(String words, String ending) {}
