package dev.fairlead.plugins;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Builds plugins as their authors do: against the jar that the program hands out, and nothing else.
final class PluginForge {

    private static final String FRAME = """
            package sample;

            import dev.fairlead.spi.*;
            import java.time.Duration;
            import java.util.*;

            public class Sample implements ConnectorPlugin {

                public Descriptor descriptor() {
                    return Descriptor.of("%s", "%s", "A sample", "示例")%s;
                }

                %s
            }
            """;

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    // Shared: to open the classes of Java anew takes longer than to compile.
    private static final StandardJavaFileManager FILES = JAVAC.getStandardFileManager(null, null, null);
    private static final Map<List<Object>, byte[]> MADE = new HashMap<>();
    private static @Nullable Path spi;

    private PluginForge() {}

    /// @param asks how the descriptor goes on: `.writes("orders")`
    /// @param body of the class
    static byte[] jar(String id, String version, String asks, String body) throws IOException {
        return jar(Map.of("sample.Sample", FRAME.formatted(id, version, asks, body)), "sample.Sample");
    }

    /// The same sources make the same jar.
    static synchronized byte[] jar(Map<String, String> sources, String plugin) throws IOException {
        List<Object> key = List.of(Map.copyOf(sources), plugin);
        byte[] made = MADE.get(key);
        if (made == null) {
            made = make(sources, plugin);
            MADE.put(key, made);
        }
        return made.clone();
    }

    private static byte[] make(Map<String, String> sources, String plugin) throws IOException {
        Path work = Files.createTempDirectory("forge");
        try {
            Path classes = Files.createDirectories(work.resolve("classes"));
            compile(sources, spi(), classes);
            Path service = classes.resolve(PluginJar.SERVICE);
            Files.createDirectories(service.getParent());
            Files.writeString(service, plugin + "\n");
            Path jar = work.resolve("plugin.jar");
            pack(classes, jar);
            return Files.readAllBytes(jar);
        } finally {
            org.springframework.util.FileSystemUtils.deleteRecursively(work);
        }
    }

    private static Path spi() throws IOException {
        Path written = spi;
        if (written == null) {
            written = Files.createTempFile("forge", SpiJar.NAME);
            written.toFile().deleteOnExit();
            spi = Files.write(written, SpiJar.bytes());
        }
        return written;
    }

    private static void compile(Map<String, String> sources, Path spi, Path classes) {
        StringWriter out = new StringWriter();
        List<JavaFileObject> units = sources.entrySet().stream()
                .<JavaFileObject>map(one -> new Source(one.getKey(), one.getValue()))
                .toList();
        boolean compiled = JAVAC.getTask(
                        out,
                        FILES,
                        null,
                        List.of("-cp", spi.toString(), "-d", classes.toString(), "-proc:none"),
                        null,
                        units)
                .call();
        if (!compiled) {
            throw new IllegalStateException(out.toString());
        }
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

    /// Puts it in the folder whole at once.
    static void drop(byte[] jar, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Path draft = Files.write(to.resolveSibling(to.getFileName() + ".tmp"), jar);
        Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
