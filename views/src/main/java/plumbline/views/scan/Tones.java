package plumbline.views.scan;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.views.task.Work;
import plumbline.views.task.WorkRunner;

/** A short high tone for a hit and two low ones for a miss; silent on a machine without sound. */
public final class Tones implements ScanSound {
  private static final Logger LOG = LoggerFactory.getLogger(Tones.class);
  private static final float RATE = 22_050;
  private static final int LOUD = 60;

  private final WorkRunner runner;
  private final AtomicBoolean mute = new AtomicBoolean();

  public Tones(WorkRunner runner) {
    this.runner = runner;
  }

  @Override
  public void hit() {
    play(tone(1320, 70));
  }

  @Override
  public void miss() {
    play(tone(220, 140), new byte[(int) (RATE * 0.05)], tone(220, 140));
  }

  private void play(byte[]... sounds) {
    if (!mute.get()) {
      runner.run(Work.doing(() -> sound(sounds)).named("sound").quiet());
    }
  }

  private void sound(byte[]... sounds) {
    AudioFormat format = new AudioFormat(RATE, 8, 1, true, false);
    try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
      line.open(format);
      line.start();
      for (byte[] sound : sounds) {
        line.write(sound, 0, sound.length);
      }
      line.drain();
    } catch (LineUnavailableException | IllegalArgumentException noSound) {
      mute.set(true);
      LOG.debug("This machine makes no sound", noSound);
    }
  }

  private static byte[] tone(double hertz, int millis) {
    byte[] wave = new byte[(int) (RATE * millis / 1000)];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = (byte) (LOUD * Math.sin(2 * Math.PI * hertz * i / RATE));
    }
    return wave;
  }
}
