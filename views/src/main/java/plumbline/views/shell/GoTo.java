package plumbline.views.shell;

import org.kordamp.ikonli.Ikon;

/**
 * One answer of the Go to palette. The key tells it apart from others and from one session to the
 * next, so that what was used lately can come first.
 */
public record GoTo(String key, String words, String detail, Ikon icon, Runnable action) {}
