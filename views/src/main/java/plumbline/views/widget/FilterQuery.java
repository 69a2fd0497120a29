package plumbline.views.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a filter line asks for: free text, and values that named fields must have. */
public record FilterQuery(String text, List<Term> terms) {
  public static final FilterQuery ALL = new FilterQuery("", List.of());

  private static final Pattern PART =
      Pattern.compile("(?<field>\\w+):(?:\"(?<quoted>[^\"]*)\"|(?<value>\\S+))|(?<word>\\S+)");

  /** A field and the value it must have. */
  public record Term(String field, String value) {
    @Override
    public String toString() {
      return field + ":" + (value.contains(" ") ? '"' + value + '"' : value);
    }
  }

  public FilterQuery {
    terms = List.copyOf(terms);
  }

  /** Reads a line; what looks like a term of an unknown field is free text. */
  public static FilterQuery parse(String line, Set<String> fields) {
    List<Term> terms = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Matcher part = PART.matcher(line);
    while (part.find()) {
      String field = part.group("field");
      if (field != null && fields.contains(field)) {
        String quoted = part.group("quoted");
        terms.add(new Term(field, quoted == null ? part.group("value") : quoted));
      } else {
        words.add(part.group());
      }
    }
    return new FilterQuery(String.join(" ", words), terms);
  }

  /** The value asked of a field; the last one if it was named twice. */
  public Optional<String> value(String field) {
    return terms.reversed().stream()
        .filter(term -> term.field().equals(field))
        .map(Term::value)
        .findFirst();
  }

  public boolean isAll() {
    return text.isEmpty() && terms.isEmpty();
  }
}
