package dev.fairlead.plugins;

import dev.fairlead.spi.Answer;
import dev.fairlead.spi.ConnectorPlugin;
import dev.fairlead.spi.Descriptor;
import dev.fairlead.spi.Desk;
import dev.fairlead.spi.FairleadEvent;
import dev.fairlead.spi.Health;
import dev.fairlead.spi.Permissions;
import dev.fairlead.spi.Setting;
import dev.fairlead.spi.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The jar that authors of plugins compile against, made of the very classes that this program runs with.
public final class SpiJar {

    /// What it is called where it is handed out.
    public static final String NAME = "fairlead-spi.jar";

    private static final List<Class<?>> CLASSES = List.of(
            Answer.class,
            ConnectorPlugin.class,
            Descriptor.class,
            Desk.class,
            FairleadEvent.class,
            Health.class,
            Permissions.class,
            Setting.class,
            Setting.Type.class,
            Words.class);

    private SpiJar() {}

    public static byte[] bytes() {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(jar)) {
            for (Class<?> one : CLASSES) {
                String name = one.getName().replace('.', '/') + ".class";
                ZipEntry entry = new ZipEntry(name);
                // The same bytes at every time.
                entry.setTime(0);
                zip.putNextEntry(entry);
                copy(name, zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The classes of the SPI cannot be read", e);
        }
        return jar.toByteArray();
    }

    private static void copy(String name, ZipOutputStream zip) throws IOException {
        try (InputStream in = ConnectorPlugin.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("There is no " + name);
            }
            in.transferTo(zip);
        }
    }
}
