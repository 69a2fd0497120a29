package plumbline.views.warehouse;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import plumbline.views.form.EditModel;
import plumbline.views.form.ListBesideForm;
import plumbline.views.form.Listing;
import plumbline.views.form.RecordKind;
import plumbline.views.shell.Workbench;
import plumbline.views.task.LatestOnly;
import plumbline.views.task.Work;
import plumbline.views.text.Texts;

/** Settings of one kind with their filter, and the one being changed. */
final class SettingList<T> implements ListBesideForm.Source<T, T> {
  private static final Texts TEXTS = Texts.of(SettingList.class);

  /** Reads what fits the filter. */
  interface Reader<T> {
    List<T> read(String filter) throws SQLException;
  }

  private final Reader<T> reader;
  private final Function<T, String> naming;
  private final Optional<T> fresh;
  private final LatestOnly reading;
  private final EditModel<T> edit;
  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Listing> listing =
      new ReadOnlyObjectWrapper<>(new Listing.Reading());
  private final ReadOnlyObjectWrapper<Optional<String>> wanted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String filter = "";

  /**
   * @param naming what tells one from all others
   * @param fresh what a new one begins with; nothing where none are made
   */
  SettingList(
      Reader<T> reader,
      RecordKind<T> kind,
      Function<T, String> naming,
      Optional<T> fresh,
      Workbench bench) {
    this.reader = reader;
    this.naming = naming;
    this.fresh = fresh;
    reading = new LatestOnly(bench.runner());
    edit = new EditModel<>(kind, bench.runner(), bench.dialogs());
    edit.setOnSaved(this::saved);
  }

  @Override
  public ObservableList<T> rows() {
    return rows;
  }

  @Override
  public ReadOnlyObjectProperty<Listing> listingProperty() {
    return listing.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<Optional<String>> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  @Override
  public EditModel<T> edit() {
    return edit;
  }

  @Override
  public T record(T row) {
    return row;
  }

  @Override
  public String name(T row) {
    return naming.apply(row);
  }

  @Override
  public boolean isFiltered() {
    return !filter.isBlank();
  }

  @Override
  public void filter(String text) {
    filter = text;
    refresh();
  }

  @Override
  public void refresh() {
    String wantedText = filter;
    reading.run(
        Work.of(() -> reader.read(wantedText))
            .named(TEXTS.get("settings.reading"))
            .onSuccess(this::show)
            .onFailure(failure -> listing.set(new Listing.Failed(failure))));
  }

  private void show(List<T> found) {
    rows.setAll(found);
    listing.set(new Listing.Reading());
    listing.set(new Listing.Shown());
    Optional<String> name = wanted.get();
    wanted.set(Optional.empty());
    wanted.set(name);
  }

  @Override
  public void begin(Optional<T> selected) {
    fresh.ifPresent(edit::begin);
  }

  private void saved(T record) {
    wanted.set(Optional.of(naming.apply(record)));
    refresh();
  }
}
