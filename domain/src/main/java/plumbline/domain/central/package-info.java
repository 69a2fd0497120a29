/** The central database: signing in, transactions, refusals, installing the schema. */
@org.jspecify.annotations.NullMarked
package plumbline.domain.central;
