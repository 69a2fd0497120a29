package plumbline.views.orders;

/** What a scan is answered with, in words, colour and sound. */
sealed interface PickAnswer {
  record Hit(String words, int lineNo) implements PickAnswer {}

  record Miss(String words) implements PickAnswer {}

  record Said(String words) implements PickAnswer {}
}
