package dev.fairlead.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/// Keeps passwords and keys encrypted at rest (AES-256-GCM).
///
/// The key is a setting, or a file beside the data that only its owner may read. A backup that must not open
/// mailboxes leaves the key out.
@Component
public class SecretBox {

    private static final Logger LOG = LoggerFactory.getLogger(SecretBox.class);

    /// Beside the data. Called after the mailboxes, whose passwords were its first content.
    public static final String KEY_FILE = "mailboxes.key";

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    private final AesBytesEncryptor encryptor;

    SecretBox(@Value("${fairlead.mailboxes.key:}") String setting, @Value("${fairlead.data:./data}") Path data) {
        byte[] key = setting.isBlank()
                ? keyFile(data.resolve(KEY_FILE))
                : decoded(setting, "the setting fairlead.mailboxes.key");
        this.encryptor = new AesBytesEncryptor(
                new SecretKeySpec(key, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    public String close(String secret) {
        byte[] sealed = encryptor.encrypt(secret.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sealed);
    }

    /// @throws IllegalStateException when it was closed with another key or damaged
    public String open(String sealed) {
        byte[] plain = encryptor.decrypt(Base64.getDecoder().decode(sealed));
        return new String(plain, StandardCharsets.UTF_8);
    }

    private static byte[] keyFile(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                create(file);
            }
            return decoded(Files.readString(file).strip(), "the file " + file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the stored passwords cannot be read or made: " + file, e);
        }
    }

    private static void create(Path file) throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        byte[] text = (Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            channel.write(ByteBuffer.wrap(text));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            // Made by another process between the look and the try: that one is the key.
            LOG.debug("The key file {} exists", file);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static byte[] decoded(String base64, String where) {
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("Expected 32 bytes in base64 in %s".formatted(where), e);
        }
        throw new IllegalStateException("Expected 32 bytes in base64 in %s, got another length".formatted(where));
    }
}
