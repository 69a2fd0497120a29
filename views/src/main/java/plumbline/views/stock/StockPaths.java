package plumbline.views.stock;

import java.util.function.Function;
import plumbline.domain.logistics.StockRow;
import plumbline.views.shell.Link;

/** Where the stock screen leads to: the jobs its goods go through, and their labels. */
public record StockPaths(Link receiving, Link transfers, Function<StockRow, Link> labels) {}
