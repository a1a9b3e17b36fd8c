package dev.fairlead.linking;

import dev.fairlead.mentions.MentionType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/// Short names of links, unique within one message and the same after every rebuild.
final class LinkId {

    private LinkId() {}

    static String of(MentionType type, String value) {
        CRC32C checksum = new CRC32C();
        checksum.update((type.key() + "\n" + value).getBytes(StandardCharsets.UTF_8));
        return type.key() + "-" + HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
