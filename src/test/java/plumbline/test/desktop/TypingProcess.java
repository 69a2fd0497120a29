package plumbline.test.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import plumbline.app.desktop.Toolkit;
import plumbline.domain.central.Login;

/** A desktop in a process of its own, in which somebody types an entry until it is killed. */
final class TypingProcess {
  private TypingProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    Toolkit.goWithoutDisplay();
    TypingDesk desk =
        TypingDesk.open(arguments[0], new Login(arguments[1], arguments[2]), Path.of(arguments[3]));
    desk.typeRent();
    System.out.println("typed");
    Thread.currentThread().join();
  }

  static Process start(String url, Login login, Path folder) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx400m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            TypingProcess.class.getName(),
            url,
            login.user(),
            login.password(),
            folder.toString());
    return new ProcessBuilder(command).redirectError(folder.resolve("typing.err").toFile()).start();
  }
}
