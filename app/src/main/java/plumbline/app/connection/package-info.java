/** Opens the central database and the shop as the configuration names them. */
@org.jspecify.annotations.NullMarked
package plumbline.app.connection;
