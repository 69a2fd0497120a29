package plumbline.views.stock;

import plumbline.views.shell.Link;

/** Where the jobs are done that the list of stock leads to. */
public record StockPaths(Link receiving, Link transfers) {}
