package plumbline.views.scan;

/** What is heard of a scan by somebody who looks at the shelf and not at the screen. */
public interface ScanSound {
  void hit();

  void miss();

  static ScanSound silent() {
    return new ScanSound() {
      @Override
      public void hit() {
        // nothing is to be heard
      }

      @Override
      public void miss() {
        // nothing is to be heard
      }
    };
  }
}
