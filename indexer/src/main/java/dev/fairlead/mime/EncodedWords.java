package dev.fairlead.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// RFC 2047 encoded words in a header text: `=?charset?B|Q?text?=`.
///
/// The bytes of neighbouring words of one charset are joined before they are decoded, for many writers cut words in the
/// middle of a character; mime4j decodes each word alone and breaks those.
final class EncodedWords {

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private String pendingCharset = "";
    private int at;
    private boolean exhausted;

    private EncodedWords(String text) {
        this.text = text;
    }

    /// Never longer in work than the text; what is no encoded word stays as it stands.
    static String decode(String text) {
        return text.indexOf("=?") < 0 ? text : new EncodedWords(text).run();
    }

    private String run() {
        int copied = 0;
        int start = text.indexOf("=?");
        while (start >= 0 && !exhausted) {
            at = start;
            Word word = word();
            if (word == null) {
                start = text.indexOf("=?", start + 2);
                continue;
            }
            between(text.substring(copied, start));
            append(word);
            copied = at;
            start = text.indexOf("=?", at);
        }
        between(text.substring(copied));
        flush();
        return out.toString();
    }

    private record Word(String charset, byte[] bytes) {}

    private @Nullable Word word() {
        int first = text.indexOf('?', at + 2);
        if (first < 0 || first - at > 80 || first + 2 >= text.length() || text.charAt(first + 2) != '?') {
            return null;
        }
        char encoding = Character.toUpperCase(text.charAt(first + 1));
        int end = text.indexOf("?=", first + 3);
        // No word ends behind this place: looking again from each start would be quadratic.
        exhausted = end < 0;
        if (end < 0 || encoding != 'B' && encoding != 'Q') {
            return null;
        }
        // RFC 2231 5: a language may stand behind the charset.
        String charset = text.substring(at + 2, first).toLowerCase(Locale.ROOT).replaceFirst("\\*.*$", "");
        String encoded = text.substring(first + 3, end);
        at = end + 2;
        return new Word(charset, encoding == 'B' ? base64(encoded) : quoted(encoded));
    }

    // RFC 2047 6.2: white space between encoded words is not shown.
    private void between(String gap) {
        if (!gap.isBlank() || pending.size() == 0 && out.length() == 0) {
            flush();
            out.append(gap);
        }
    }

    private void append(Word word) {
        if (!word.charset.equals(pendingCharset)) {
            flush();
        }
        pendingCharset = word.charset;
        pending.writeBytes(word.bytes);
    }

    private void flush() {
        if (pending.size() > 0) {
            out.append(Charsets.decode(pending.toByteArray(), pendingCharset));
            pending.reset();
        }
    }

    private static byte[] base64(String encoded) {
        byte[] bytes = encoded.getBytes(StandardCharsets.ISO_8859_1);
        return TransferEncoding.base64(bytes, 0, bytes.length);
    }

    private static byte[] quoted(String encoded) {
        byte[] bytes = encoded.replace('_', ' ').getBytes(StandardCharsets.UTF_8);
        return TransferEncoding.quotedPrintable(bytes, 0, bytes.length);
    }
}
