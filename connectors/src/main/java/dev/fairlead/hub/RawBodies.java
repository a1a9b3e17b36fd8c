package dev.fairlead.hub;

import dev.fairlead.imports.MailImport;
import dev.fairlead.imports.RefusedMail;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.camel.WrappedFile;
import org.jspecify.annotations.Nullable;

/// The bytes of a body, or of each of its parts, whatever they come as.
final class RawBodies {

    private RawBodies() {}

    /// @throws RefusedMail when there is nothing that has bytes
    static Iterator<byte[]> of(@Nullable Object body) {
        return switch (body) {
            case null -> throw RefusedMail.nothing();
            // A path is a list, too: of its names.
            case Path path -> List.of(bytes(path)).iterator();
            case Iterable<?> list ->
                StreamSupport.stream(list.spliterator(), false)
                        .map(RawBodies::bytes)
                        .iterator();
            case Object[] array -> Arrays.stream(array).map(RawBodies::bytes).iterator();
            default -> List.of(bytes(body)).iterator();
        };
    }

    static byte[] bytes(@Nullable Object body) {
        try {
            return switch (body) {
                case null -> throw RefusedMail.nothing();
                // The file itself: Camel would read it in a charset of its own. One from a server is in the body.
                case WrappedFile<?> wrapped -> bytes(wrapped.getFile() instanceof File file ? file : wrapped.getBody());
                case File file -> read(file.toPath());
                case Path path -> read(path);
                case byte[] bytes -> bytes;
                case ByteBuffer buffer -> {
                    byte[] bytes = new byte[buffer.remaining()];
                    buffer.duplicate().get(bytes);
                    yield bytes;
                }
                case InputStream stream -> MailImport.bytes(stream);
                case String text -> text.getBytes(StandardCharsets.UTF_8);
                default -> throw RefusedMail.body(body);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file that is longer than any mail is not read at all.
    private static byte[] read(Path file) throws IOException {
        MailImport.checkLength(Files.size(file));
        try (InputStream bytes = Files.newInputStream(file)) {
            return MailImport.bytes(bytes);
        }
    }
}
