package dev.fairlead.mime;

import java.util.ArrayList;
import java.util.List;

/// What the header of a message says, decoded and bounded.
final class Headers {

    private static final int MAX_SUBJECT = 2_000;
    private static final int MAX_ADDRESSES = 2_000;

    private Headers() {}

    static String subject(HeaderFields fields) {
        String subject = oneLine(EncodedWords.decode(fields.text("subject")));
        return subject.length() <= MAX_SUBJECT ? subject : subject.substring(0, MAX_SUBJECT) + "…";
    }

    /// The author; RFC 5322 3.6.2 wants one, Sender and Return-Path stand in when it is missing.
    static Address from(HeaderFields fields) {
        for (String name : List.of("from", "sender", "return-path")) {
            List<Address> found = addresses(fields, name);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        return new Address("", "");
    }

    static List<Address> addresses(HeaderFields fields, String name) {
        List<Address> found = new ArrayList<>();
        for (byte[] body : fields.all(name)) {
            AddressList.parse(Charsets.decode(body, ""), MAX_ADDRESSES - found.size(), found);
        }
        return List.copyOf(found);
    }

    /// White space runs, control and formatting characters become one blank.
    static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7F || c == 0xA0 || c == 0x3000) {
                blank = !out.isEmpty();
            } else {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
