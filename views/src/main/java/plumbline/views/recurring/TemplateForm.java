package plumbline.views.recurring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import plumbline.domain.finance.recurring.Template;
import plumbline.views.field.Choices;

/** A template being chosen by its name. */
final class TemplateForm implements Choices<Template> {
  private final StringProperty name = new SimpleStringProperty("");
  private List<Template> templates = List.of();

  StringProperty nameProperty() {
    return name;
  }

  void offer(List<Template> offered) {
    templates = List.copyOf(offered);
  }

  /** The template that is named in full. */
  Optional<Template> chosen() {
    return templates.stream()
        .filter(template -> template.name().equalsIgnoreCase(name.get().strip()))
        .findFirst();
  }

  Optional<Template> ofId(java.util.UUID id) {
    return templates.stream().filter(template -> template.id().equals(id)).findFirst();
  }

  @Override
  public List<Template> find(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return templates.stream()
        .filter(
            template ->
                template.name().toLowerCase(Locale.ROOT).contains(text)
                    || template.description().toLowerCase(Locale.ROOT).contains(text))
        .toList();
  }

  @Override
  public String chosen(Template template) {
    return template.name();
  }

  @Override
  public String row(Template template) {
    return template.description().isEmpty()
        ? template.name()
        : template.name() + " \u00b7 " + template.description();
  }
}
