package plumbline.views.widget;

/** Reads a list from the database by key; called away from the screen, may be interrupted. */
@FunctionalInterface
public interface PageLoader<R> {
  Page<R> load(PageQuery<R> query) throws Exception;
}
