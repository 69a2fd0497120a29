/**
 * The read cache of a workstation: accounts, ledger lines and running totals in an H2 file of its
 * own, refreshed by commit order, thrown away and built anew on any doubt.
 */
@NullMarked
package plumbline.sync.cache;

import org.jspecify.annotations.NullMarked;
