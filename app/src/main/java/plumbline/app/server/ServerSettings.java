package plumbline.app.server;

import java.nio.file.Path;

/**
 * Where a server keeps its rows and its unpacked programs, the port it would like (0: any free
 * one), and how durable it is.
 */
public record ServerSettings(
    Path folder, Path programs, int preferredPort, Durability durability) {}
