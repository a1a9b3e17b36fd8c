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

    static final ContentField NONE = new ContentField("", Map.of());
    private static final int MAX_PARAMETERS = 200;

    static ContentField of(byte[] field) {
        if (field.length == 0) {
            return NONE;
        }
        // mime4j would read the bytes as UTF-8 and each encoded word alone; both are decoded before, for file names
        // come
        // in raw GBK and in words cut inside a character. Words in parameters are forbidden by RFC 2047 5 and usual.
        byte[] text = EncodedWords.decode(Charsets.decode(field, "")).getBytes(StandardCharsets.UTF_8);
        RawBody body = RawFieldParser.DEFAULT.parseRawBody(
                new ByteArrayBuffer(text, text.length, true), new ParserCursor(0, text.length));
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
        // RFC 6266 4.3: of a plain and an extended form of one name the extended one is meant.
        if (encoded) {
            continued.sections.put(section, new Section(pair.getValue(), true));
        } else {
            continued.sections.putIfAbsent(section, new Section(pair.getValue(), false));
        }
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
            StringBuilder text = new StringBuilder();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            String charset = "";
            for (Section section : sections.values()) {
                if (!section.encoded) {
                    text.append(Charsets.decode(bytes.toByteArray(), charset)).append(section.text);
                    bytes.reset();
                    continue;
                }
                boolean first = text.isEmpty() && bytes.size() == 0;
                int quote = first ? section.text.indexOf('\'', section.text.indexOf('\'') + 1) : -1;
                charset = quote > 0 ? section.text.substring(0, section.text.indexOf('\'')) : charset;
                bytes.writeBytes(percentDecoded(section.text.substring(quote + 1)));
            }
            return text.append(Charsets.decode(bytes.toByteArray(), charset))
                    .toString()
                    .strip();
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
            bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
