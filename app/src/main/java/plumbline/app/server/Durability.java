package plumbline.app.server;

/** How much a server does to keep what it was given. */
public enum Durability {
  /** Every commit reaches the disk, as on a production server. */
  KEPT,
  /** Commits may be lost with the machine: for tests, whose folders are deleted anyway. */
  THROWAWAY
}
