package plumbline.app.tour;

import plumbline.app.desktop.DesktopWindow;

/** All a step works with: keys to press, eyes on the window, and a look into the databases. */
record Hands(
    DesktopWindow window, Screenside screen, Keyboard keys, Stage stage, Databases databases) {}
