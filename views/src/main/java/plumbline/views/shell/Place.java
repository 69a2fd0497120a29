package plumbline.views.shell;

import org.kordamp.ikonli.Ikon;

/** A screen one can go to without knowing a record: its link, its name, other words for it. */
public record Place(Link link, String word, Ikon icon, String otherWords) {}
