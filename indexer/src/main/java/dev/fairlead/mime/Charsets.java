package dev.fairlead.mime;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Bytes to characters when the declaration may be wrong, missing or unknown.
///
/// Any bytes give a text: what fits no charset becomes the replacement character.
public final class Charsets {

    static final char REPLACEMENT = '\uFFFD';

    /// Written by senders for what is in fact a larger set, or unknown to the JDK under this name.
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("cp936", "GB18030"),
            Map.entry("ms936", "GB18030"),
            Map.entry("chinese", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("cp950", "Big5-HKSCS"),
            Map.entry("hz", "HZ"),
            Map.entry("hz-gb-2312", "HZ"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-16", "UTF-16"),
            Map.entry("cp1252", "windows-1252"));

    private static final Map<String, Optional<Charset>> KNOWN = new ConcurrentHashMap<>();
    private static final int MAX_KNOWN = 500;
    private static final int MAX_NAME = 60;

    private Charsets() {}

    /// The text of the bytes.
    ///
    /// @param declared a charset's name as some header gave it; empty when there is none
    public static String decode(byte[] bytes, String declared) {
        if (plainAscii(bytes) == bytes.length && !declared.regionMatches(true, 0, "utf-", 0, 4)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        Optional<Charset> charset = named(declared);
        String text =
                charset.isPresent() ? CharsetGuess.declared(bytes, charset.get()) : CharsetGuess.undeclared(bytes);
        return withoutNulls(text);
    }

    /// The charset meant by a name; empty when the name says nothing to us.
    static Optional<Charset> named(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        if (key.isEmpty() || key.length() > MAX_NAME) {
            return Optional.empty();
        }
        Optional<Charset> known = KNOWN.get(key);
        if (known == null) {
            known = lookup(MEANT.getOrDefault(key, key));
            // An attacker invents names: remember no more than there are charsets.
            if (KNOWN.size() < MAX_KNOWN) {
                KNOWN.put(key, known);
            }
        }
        return known;
    }

    private static Optional<Charset> lookup(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /// How many bytes from the first are plain ASCII. ESC and `~{` start shifted Chinese and Japanese in seven bits
    /// (ISO-2022, HZ): not plain.
    static int plainAscii(byte[] bytes) {
        int i = 0;
        while (i < bytes.length
                && bytes[i] > 0
                && bytes[i] != 0x1B
                && !(bytes[i] == '~' && i + 1 < bytes.length && bytes[i + 1] == '{')) {
            i++;
        }
        return i;
    }

    private static String withoutNulls(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
