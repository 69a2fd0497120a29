package plumbline.views.valuation;

import plumbline.views.shell.Link;

/** What the stock is worth, on the desk of whoever looks; with only what waits to be posted. */
public record ValuationLink(String desk, boolean unposted) implements Link {}
