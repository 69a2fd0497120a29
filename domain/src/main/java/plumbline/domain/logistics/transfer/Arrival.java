package plumbline.domain.logistics.transfer;

import java.util.List;
import java.util.UUID;
import plumbline.domain.logistics.GoodsLine;

/**
 * What arrived of a transfer; a product that is not named did not. The client makes the id, so that
 * the same arrival sent twice is one.
 *
 * @param why what explains the difference to what was sent; empty where there is none
 */
public record Arrival(UUID id, UUID transfer, List<GoodsLine> lines, String why) {}
