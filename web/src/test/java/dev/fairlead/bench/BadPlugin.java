package dev.fairlead.bench;

import dev.fairlead.plugins.SpiJar;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.springframework.util.FileSystemUtils;

/// Plugins as nobody wants them, each built against the jar that the program hands out.
enum BadPlugin {
    /// Again and again.
    THROWS("throw new IllegalStateException(\"it has no luck\");"),
    BLOCKS("new java.util.concurrent.CountDownLatch(1).await();"),
    LEAKS_THREADS("""
            for (int i = 0; i < 30; i++) {
                Thread.ofPlatform().start(() -> {
                    try { Thread.sleep(1_000_000); } catch (InterruptedException e) {}
                });
            }
            """),
    WRITES_OUT_OF_ITS_PERMISSIONS("desk.write(\"invoices\", Map.of(\"id\", \"1\"));"),
    /// On every processor, whoever interrupts it, until its file is there.
    BURNS_CPU("""
            Runnable burn = () -> {
                long sum = 0;
                while (java.nio.file.Files.notExists(java.nio.file.Path.of("%s"))) {
                    for (int i = 0; i < 10_000_000; i++) { sum += i ^ sum; }
                }
                System.setProperty("burnt", String.valueOf(sum));
            };
            for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) { new Thread(burn).start(); }
            burn.run();
            """);

    private static final String SERVICE = "META-INF/services/dev.fairlead.spi.ConnectorPlugin";

    private static final String FRAME = """
            package bad;

            import dev.fairlead.spi.*;
            import java.time.Duration;
            import java.util.Map;

            public class Bad implements ConnectorPlugin {

                public Descriptor descriptor() {
                    return Descriptor.of("%s", "1", "A bad one", "不好的").writes("orders").every(Duration.ofMillis(100));
                }

                public void poll(Desk desk) throws Exception {
                    %s
                }
            }
            """;

    private final String deed;

    BadPlugin(String deed) {
        this.deed = deed;
    }

    /// As it is called in the program.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Puts it in the folder, whole at once.
    ///
    /// @param end when this file is there, it burns no more
    void drop(Path folder, Path end) {
        try {
            Path work = Files.createTempDirectory("bad-plugin");
            Path draft = folder.resolve(id() + ".tmp");
            pack(compiled(work, FRAME.formatted(id(), deed.replace("%s", end.toString()))), draft);
            Files.move(draft, folder.resolve(id() + ".jar"), StandardCopyOption.ATOMIC_MOVE);
            FileSystemUtils.deleteRecursively(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void takeAway(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(id() + ".jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path compiled(Path work, String source) throws IOException {
        Path spi = Files.write(work.resolve(SpiJar.NAME), SpiJar.bytes());
        Path java = Files.writeString(work.resolve("Bad.java"), source);
        Path classes = Files.createDirectories(work.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-cp", spi.toString(), "-d", classes.toString(), "-proc:none");
            if (!compiler.getTask(out, files, null, options, null, files.getJavaFileObjects(java))
                    .call()) {
                throw BenchFailure.because("A plugin does not compile: %s", out);
            }
        }
        Path service = classes.resolve(SERVICE);
        Files.createDirectories(service.getParent());
        Files.writeString(service, "bad.Bad\n");
        return classes;
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
