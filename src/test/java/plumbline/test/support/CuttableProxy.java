package plumbline.test.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A way to a server of this machine that can be cut like a network: nothing passes and nobody is
 * told. What is sent meanwhile is held, as TCP has it, for whoever still waits when it is restored.
 */
public final class CuttableProxy implements AutoCloseable {
  private enum Way {
    OPEN,
    CUT,
    REFUSED
  }

  private final InetSocketAddress server;
  private final InetSocketAddress here;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Set<ProxyLink> links = ConcurrentHashMap.newKeySet();
  private Way way = Way.OPEN;
  private String asked = "";
  private String answered = "";
  private ServerSocket door = new ServerSocket();

  private CuttableProxy(InetSocketAddress server) throws IOException {
    this.server = server;
    door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    this.here = (InetSocketAddress) door.getLocalSocketAddress();
    attend(door);
  }

  /** A way to a port of this machine, open. */
  public static CuttableProxy to(int port) throws IOException {
    return new CuttableProxy(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  public int port() {
    return here.getPort();
  }

  /** From now on everything disappears; connections stay, and new ones lead nowhere. */
  public void cut() {
    become(Way.CUT);
  }

  /**
   * Cuts at the moment the server answers with this to whoever asked that before. The answer is on
   * its way then and does not arrive.
   */
  public void cutWhenAnswered(String question, String answer) {
    lock.lock();
    try {
      asked = question;
      answered = answer;
    } finally {
      lock.unlock();
    }
  }

  /** Ends every connection and refuses new ones. */
  public void refuse() throws IOException {
    become(Way.REFUSED);
    door.close();
    links.forEach(ProxyLink::end);
  }

  /** Everything passes again, and what was held as well. */
  public void restore() throws IOException {
    if (is(Way.REFUSED)) {
      door = new ServerSocket();
      door.setReuseAddress(true);
      door.bind(here);
      attend(door);
    }
    become(Way.OPEN);
  }

  /**
   * As when a line comes back under another address: new connections pass, those that were cut are
   * dead, and neither end of them is told.
   */
  public void restoreForNewConnections() throws IOException {
    links.forEach(ProxyLink::bury);
    restore();
  }

  /** Ends every connection, which both ends notice at once; new ones pass. */
  public void breakConnections() {
    links.forEach(ProxyLink::end);
    become(Way.OPEN);
  }

  public boolean isCut() {
    return is(Way.CUT);
  }

  private boolean is(Way other) {
    lock.lock();
    try {
      return way == other;
    } finally {
      lock.unlock();
    }
  }

  private void become(Way next) {
    lock.lock();
    try {
      way = next;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void attend(ServerSocket open) {
    Thread.ofVirtual()
        .name("proxy-door")
        .start(
            () -> {
              try {
                while (true) {
                  ProxyLink link = new ProxyLink(this, open.accept());
                  links.add(link);
                  link.start(server);
                }
              } catch (IOException closed) {
                // nobody comes in any more
              }
            });
  }

  /** Holds the caller while nothing passes. */
  void await(ProxyLink link) throws IOException {
    lock.lock();
    try {
      while (way == Way.CUT || link.isBuried()) {
        changed.await();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    } finally {
      lock.unlock();
    }
  }

  /** Before it passes on: whether these bytes of a client ask what is listened for. */
  boolean isAsked(String bytes) {
    lock.lock();
    try {
      return !asked.isEmpty() && bytes.contains(asked);
    } finally {
      lock.unlock();
    }
  }

  /** Before it passes on: cuts if these bytes of the server are the answer listened for. */
  boolean cutsAt(String bytes) {
    lock.lock();
    try {
      boolean heard = !asked.isEmpty() && bytes.contains(answered);
      if (heard) {
        asked = "";
        become(Way.CUT);
      }
      return heard;
    } finally {
      lock.unlock();
    }
  }

  void ended(ProxyLink link) {
    links.remove(link);
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    try {
      refuse();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
