package dev.fairlead.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteArrayBuffer;

/// A `Content-Type` or `Content-Disposition` with its parameters (RFC 2045, RFC 2231).
record ContentField(String value, Map<String, String> parameters) {

    private static final ContentField NONE = new ContentField("", Map.of());
    private static final int MAX_PARAMETERS = 200;

    static ContentField of(byte[] field) {
        if (field.length == 0) {
            return NONE;
        }
        ByteArrayBuffer bytes = new ByteArrayBuffer(field, field.length, true);
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(bytes, new ParserCursor(0, field.length));
        String value = body.getValue() == null ? "" : body.getValue().strip().toLowerCase(Locale.ROOT);
        Map<String, Continued> found = new TreeMap<>();
        body.getParams().stream().limit(MAX_PARAMETERS).forEach(pair -> collect(pair, found));
        Map<String, String> parameters = new HashMap<>();
        found.forEach((name, continued) -> parameters.put(name, continued.text()));
        return new ContentField(value, parameters);
    }

    /// Empty when there is no such parameter.
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    // RFC 2231 3 and 4: name*0*=charset'language'%XX, name*1="…"
    private static void collect(NameValuePair pair, Map<String, Continued> found) {
        if (pair.getName() == null || pair.getValue() == null) {
            return;
        }
        String name = pair.getName().strip().toLowerCase(Locale.ROOT);
        boolean encoded = name.endsWith("*");
        String plain = encoded ? name.substring(0, name.length() - 1) : name;
        int star = plain.indexOf('*');
        int section = star < 0 ? 0 : number(plain.substring(star + 1));
        String base = star < 0 ? plain : plain.substring(0, star);
        Continued continued = found.computeIfAbsent(base, key -> new Continued());
        continued.sections.putIfAbsent(section, new Section(pair.getValue(), encoded));
    }

    private static int number(String digits) {
        return digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(Character::isDigit)
                ? MAX_PARAMETERS
                : Integer.parseInt(digits);
    }

    private record Section(String text, boolean encoded) {}

    private static final class Continued {
        private final Map<Integer, Section> sections = new TreeMap<>();

        // Bytes are joined before they are decoded: writers cut sections in the middle of a character.
        String text() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            String charset = "";
            for (Section section : sections.values()) {
                String text = section.text;
                int quote = section.encoded && bytes.size() == 0 ? text.indexOf('\'', text.indexOf('\'') + 1) : -1;
                if (quote > 0) {
                    charset = text.substring(0, text.indexOf('\''));
                    text = text.substring(quote + 1);
                }
                bytes.writeBytes(section.encoded ? percentDecoded(text) : text.getBytes(StandardCharsets.ISO_8859_1));
            }
            String decoded = Charsets.decode(bytes.toByteArray(), charset);
            // RFC 2047 words in parameters are forbidden by RFC 2047 5 and usual all the same.
            return EncodedWords.decode(decoded).strip();
        }
    }

    private static byte[] percentDecoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 2 < text.length()) {
                int high = Character.digit(text.charAt(i + 1), 16);
                int low = Character.digit(text.charAt(i + 2), 16);
                if (high >= 0 && low >= 0) {
                    bytes.write(high << 4 | low);
                    i += 2;
                    continue;
                }
            }
            bytes.write(c);
        }
        return bytes.toByteArray();
    }
}
