package plumbline.app.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Chooses the port of a server: the preferred one where it is free, any free one otherwise. */
final class ServerPort {
  static final String LOOPBACK = "127.0.0.1";

  private ServerPort() {}

  static int choose(String server, int preferred, Progress progress) throws IOException {
    if (preferred != 0 && isFree(preferred)) {
      return preferred;
    }
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), 0));
      int port = socket.getLocalPort();
      if (preferred != 0) {
        progress.report(
            server,
            0.1,
            "Port %d is used by another program; %s uses port %d instead."
                .formatted(preferred, server, port));
      }
      return port;
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port));
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }
}
