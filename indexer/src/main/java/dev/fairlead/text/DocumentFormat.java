package dev.fairlead.text;

import java.nio.charset.StandardCharsets;

/// What kind of document a file is, by its first bytes.
enum DocumentFormat {
    PDF,
    OOXML,
    OLE2,
    RTF,
    NONE;

    static DocumentFormat of(byte[] content) {
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return OOXML;
        }
        if (startsWith(content, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        }
        // ISO 32000-1 7.5.2 note: readers accept the header within the first 1024 bytes.
        return contains(content, "%PDF-") ? PDF : NONE;
    }

    private static boolean startsWith(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] content, String magic) {
        String start = new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
        return start.contains(magic);
    }
}
