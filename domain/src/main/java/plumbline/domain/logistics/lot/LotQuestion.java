package plumbline.domain.logistics.lot;

/**
 * Which lots to look for.
 *
 * @param search part of a SKU, a name or a lot; empty for all
 * @param days only what expires in so many days or has expired
 */
public record LotQuestion(String search, int days) {}
