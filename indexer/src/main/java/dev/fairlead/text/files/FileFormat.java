package dev.fairlead.text.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What kind of file it is, by its bytes: names and declared types are often wrong.
public enum FileFormat {
    PDF,
    /// docx, xlsx, pptx: a packed file with a list of its contents.
    OOXML,
    /// doc, xls, ppt, msg, and office files locked with a password.
    OLE2,
    RTF,
    /// winmail.dat
    TNEF,
    ZIP,
    NONE;

    private static final int[] LOCAL_FILE = {'P', 'K', 3, 4};

    /// ECMA-376-2: the names of an office package's own parts.
    private static final String[] PARTS = {"[Content_Types].xml", "_rels/.rels"};

    /// What these bytes are.
    public static FileFormat of(byte[] content) {
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (startsWith(content, LOCAL_FILE)) {
            return isOffice(content) ? OOXML : ZIP;
        }
        if (startsWith(content, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        }
        // MS-OXTNEF 2.1.3.1: the signature 0x223E9F78, little endian.
        if (startsWith(content, 0x78, 0x9F, 0x3E, 0x22)) {
            return TNEF;
        }
        // ISO 32000-1 7.5.2 note: readers accept the header within the first 1024 bytes.
        return latin(content, 0, 1024).contains("%PDF-") ? PDF : NONE;
    }

    // They stand at either end: in the first entries or in the directory.
    private static boolean isOffice(byte[] content) {
        int ends = 64 * 1024;
        String start = latin(content, 0, ends);
        String end = latin(content, content.length - ends, ends);
        return Arrays.stream(PARTS).anyMatch(part -> start.contains(part) || end.contains(part));
    }

    private static boolean startsWith(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String latin(byte[] content, int from, int length) {
        int start = Math.max(0, from);
        return new String(content, start, Math.min(content.length - start, length), StandardCharsets.ISO_8859_1);
    }
}
