package plumbline.test.support;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection of a client to a {@link CuttableProxy}, and the proxy's to the server for it. */
final class ProxyLink {
  private final CuttableProxy proxy;
  private final Socket client;
  private final Socket server = new Socket();
  private volatile boolean listenedTo;
  private volatile boolean buried;

  ProxyLink(CuttableProxy proxy, Socket client) {
    this.proxy = proxy;
    this.client = client;
  }

  void start(InetSocketAddress address) {
    Thread.ofVirtual()
        .name("proxy-questions")
        .start(
            () -> {
              if (connect(address)) {
                Thread.ofVirtual().name("proxy-answers").start(() -> pass(server, client));
                pass(client, server);
              }
            });
  }

  private boolean connect(InetSocketAddress address) {
    try {
      proxy.await(this);
      server.connect(address);
      server.setTcpNoDelay(true);
      client.setTcpNoDelay(true);
      return true;
    } catch (IOException noServer) {
      end();
      return false;
    }
  }

  /** The end of a connection, too, is held while the way is cut. */
  private void pass(Socket from, Socket to) {
    byte[] buffer = new byte[1 << 16];
    try {
      int length = from.getInputStream().read(buffer);
      while (length >= 0) {
        hear(from, new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
        proxy.await(this);
        to.getOutputStream().write(buffer, 0, length);
        length = from.getInputStream().read(buffer);
      }
    } catch (IOException gone) {
      // an end like any other
    }
    try {
      proxy.await(this);
    } catch (IOException interrupted) {
      Thread.currentThread().interrupt();
    }
    end();
  }

  private void hear(Socket from, String bytes) {
    if (from == client) {
      listenedTo |= proxy.isAsked(bytes);
    } else if (listenedTo) {
      listenedTo = !proxy.cutsAt(bytes);
    }
  }

  /** From now on nothing passes, whatever becomes of the way. */
  void bury() {
    buried = true;
  }

  boolean isBuried() {
    return buried;
  }

  void end() {
    buried = false;
    try (client;
        server) {
      proxy.ended(this);
    } catch (IOException alreadyGone) {
      // what was wanted
    }
  }
}
