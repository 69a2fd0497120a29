package plumbline.test.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Line;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.spi.MixerProvider;

/** A sound card that plays nothing and keeps the pitch of what the program plays on it. */
public final class HeardTones extends MixerProvider {
  private static final String WANTED = "javax.sound.sampled.SourceDataLine";
  private static final float RATE = 22_050;
  private static final int LOWEST_OF_A_HIT = 1000;
  private static final int MOST = 1000;
  private static final LinkedBlockingDeque<Long> HEARD = new LinkedBlockingDeque<>(MOST);

  /** Before the program is started: it plays here and on no card of the machine's. */
  static void listen() {
    System.setProperty(WANTED, HeardTones.class.getName());
    HEARD.clear();
  }

  static void hearsHit() throws InterruptedException {
    assertThat(next()).as("pitch of a hit").isGreaterThan(LOWEST_OF_A_HIT);
  }

  static void hearsMiss() throws InterruptedException {
    assertThat(next()).as("pitch of a miss").isBetween(50L, LOWEST_OF_A_HIT / 2L);
  }

  static void hearsNothingMore() {
    assertThat(HEARD).isEmpty();
  }

  private static long next() throws InterruptedException {
    Long pitch = HEARD.poll(30, TimeUnit.SECONDS);
    assertThat(pitch).as("a tone").isNotNull();
    return pitch;
  }

  @Override
  public Mixer.Info[] getMixerInfo() {
    return new Mixer.Info[] {new Listening()};
  }

  @Override
  public Mixer getMixer(Mixer.Info info) {
    if (!(info instanceof Listening)) {
      throw new IllegalArgumentException("Not of this card: " + info);
    }
    return stand(
        Mixer.class,
        (card, method, asked) ->
            switch (method.getName()) {
              case "getMixerInfo" -> new Listening();
              case "isLineSupported" ->
                  ((Line.Info) asked[0]).getLineClass().equals(SourceDataLine.class);
              case "getMaxLines" -> AudioSystem.NOT_SPECIFIED;
              case "getLine" -> line();
              default -> null;
            });
  }

  /** One playing; its first tone is what is heard of it. */
  private static SourceDataLine line() {
    boolean[] heard = {false};
    return stand(
        SourceDataLine.class,
        (line, method, asked) -> {
          if (!method.getName().equals("write")) {
            return null;
          }
          if (!heard[0]) {
            heard[0] = true;
            HEARD.offer(pitch((byte[]) asked[0]));
          }
          return asked[2];
        });
  }

  private static long pitch(byte[] wave) {
    int turns = 0;
    for (int i = 1; i < wave.length; i++) {
      turns += wave[i - 1] < 0 && wave[i] >= 0 ? 1 : 0;
    }
    return Math.round(turns * RATE / wave.length);
  }

  private static <T> T stand(Class<T> type, InvocationHandler answers) {
    return type.cast(
        Proxy.newProxyInstance(HeardTones.class.getClassLoader(), new Class<?>[] {type}, answers));
  }

  private static final class Listening extends Mixer.Info {
    Listening() {
      super("Heard tones", "Plumbline", "Keeps what is played", "1");
    }
  }
}
