package plumbline.test.books;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All people at work at once, each with their own operations. */
final class Batch {
  private Batch() {}

  static List<Attempt> run(List<Desk> desks, List<List<Operation>> plans, Progress progress)
      throws InterruptedException, ExecutionException {
    List<Attempt> attempts = new ArrayList<>();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Attempt>>> work = new ArrayList<>();
      for (int i = 0; i < desks.size(); i++) {
        Clerk clerk = new Clerk(desks.get(i), progress);
        List<Operation> plan = plans.get(i);
        work.add(people.submit(() -> clerk.work(plan)));
      }
      for (Future<List<Attempt>> done : work) {
        attempts.addAll(done.get());
      }
    } finally {
      progress.over();
    }
    return attempts;
  }
}
