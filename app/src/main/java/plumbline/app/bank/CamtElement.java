package plumbline.app.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One element of a statement file with what is in it; names are without their namespace. */
final class CamtElement {
  private final String name;
  private final String currency;
  private final int line;
  private final List<CamtElement> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private CamtElement(XMLStreamReader reader) {
    name = reader.getLocalName();
    String attribute = reader.getAttributeValue(null, "Ccy");
    currency = attribute == null ? "" : attribute;
    line = reader.getLocation().getLineNumber();
  }

  /** Reads the element the reader stands on, to its end. */
  static CamtElement read(XMLStreamReader reader) throws XMLStreamException {
    CamtElement element = new CamtElement(reader);
    for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; ) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element.children.add(read(reader));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        element.text.append(reader.getText());
      }
      event = reader.next();
    }
    return element;
  }

  int line() {
    return line;
  }

  String currency() {
    return currency;
  }

  String text() {
    return text.toString().strip();
  }

  List<CamtElement> all(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  /** The first element down the path, if it is there. */
  Optional<CamtElement> at(String... path) {
    Optional<CamtElement> found = Optional.of(this);
    for (String step : path) {
      found = found.flatMap(element -> element.all(step).stream().findFirst());
    }
    return found;
  }

  /** The text down the path, or nothing. */
  String text(String... path) {
    return at(path).map(CamtElement::text).orElse("");
  }

  /** The first of the paths, their steps separated by slashes, that holds a text; or nothing. */
  String firstText(String... paths) {
    for (String path : paths) {
      String found = text(path.split("/", -1));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }
}
