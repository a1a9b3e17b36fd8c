package dev.fairlead.bench;

import java.nio.file.Path;

/// What is measured, from the system properties that Maven hands on.
///
/// @param kills how often the program is killed with -9 during the run
/// @param keep leaves the folder with mail, data and logs behind
record BenchSettings(int mailboxes, int messages, int kills, long seed, String heap, Path jar, boolean keep) {

    static BenchSettings fromSystem() {
        return new BenchSettings(
                Integer.getInteger("bench.mailboxes", 10),
                Integer.getInteger("bench.messages", 20_000),
                Integer.getInteger("bench.kills", 0),
                Long.getLong("bench.seed", 7),
                System.getProperty("bench.heap", "1g"),
                Path.of(System.getProperty("bench.jar", "web/target/fairlead.jar")),
                Boolean.getBoolean("bench.keep"));
    }
}
