package plumbline.test.books;

import java.util.Random;

/** What a run is made from: -Dplumbline.books.seed=N asks for the same operations again. */
final class Seed {
  private static final String PROPERTY = "plumbline.books.seed";

  private Seed() {}

  /** Printed, so that it can be given again. */
  static long chosen(String test) {
    Long given = Long.getLong(PROPERTY);
    long seed = given == null ? new Random().nextLong() : given;
    System.out.printf("%s: seed %d (again with -D%s=%2$d)%n", test, seed, PROPERTY);
    return seed;
  }
}
