package dev.fairlead.plugins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The sample that authors begin with: a whole project, with the jar to compile against.
public final class SamplePlugin {

    /// Of the class that is the plugin.
    public static final String SOURCE = "src/main/java/example/partner/PartnerOrders.java";

    /// Of the file that names it.
    public static final String SERVICE = "src/main/resources/META-INF/services/dev.fairlead.spi.ConnectorPlugin";

    private static final List<String> FILES = List.of("pom.xml", "README.md", SOURCE, SERVICE);
    private static final String FOLDER = "sample-plugin/";

    private SamplePlugin() {}

    /// One of its files.
    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = SamplePlugin.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("There is no " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample plugin cannot be read", e);
        }
    }

    /// All of it in a folder `partner-orders`.
    public static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String file : FILES) {
                put(zip, file, bytes(file));
            }
            put(zip, "lib/" + SpiJar.NAME, SpiJar.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The sample plugin cannot be packed", e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String file, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry("partner-orders/" + file));
        zip.write(bytes);
        zip.closeEntry();
    }
}
