package dev.fairlead.text;

import java.util.Locale;

/// The person named in a quoted mail's head, read out of what mail programs write there:
/// `"Li Lei" <li@x.example>`, `Li Lei [mailto:li@x.example]`, `Anna Weber/HAM/FWD@FWD`.
///
/// @param address in lower case, empty when there is none
record Writer(String name, String address) {

    private static final int MAX_TEXT = 400;
    private static final int MAX_NAME = 120;
    private static final String AROUND_NAMES = " \t\"'“”‘’«»*_;；,，、:：<>＜＞()（）[]|\u00A0\u3000";
    private static final String[] ON_BEHALF = {" on behalf of ", " im auftrag von ", " de la part de ", " 代表 "};

    static Writer of(String whole) {
        String text = author(whole.length() > MAX_TEXT ? whole.substring(0, MAX_TEXT) : whole);
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at;
            while (from > 0 && isLocal(text.charAt(from - 1))) {
                from--;
            }
            int to = at + 1;
            while (to < text.length() && isDomain(text.charAt(to))) {
                to++;
            }
            String address = text.substring(from, to);
            if (from < at && hasDomain(address)) {
                return of(text, from, to, address);
            }
        }
        return new Writer(name(text), "");
    }

    boolean isNobody() {
        return name.isEmpty() && address.isEmpty();
    }

    private static Writer of(String text, int from, int to, String address) {
        String before = name(text.substring(0, from).replace("mailto:", "").replace("SMTP:", ""));
        // li@x.example (Li Lei)
        boolean behind = before.isEmpty() && to + 1 < text.length() && text.indexOf('(', to) >= 0;
        return new Writer(
                behind ? name(text.substring(text.indexOf('(', to))) : before, address.toLowerCase(Locale.ROOT));
    }

    private static String author(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String words : ON_BEHALF) {
            int at = lower.lastIndexOf(words);
            if (at >= 0 && lower.length() == text.length()) {
                return text.substring(at + words.length());
            }
        }
        return text;
    }

    private static boolean hasDomain(String address) {
        int dot = address.indexOf('.', address.indexOf('@'));
        return dot > 0 && dot < address.length() - 1;
    }

    private static boolean isLocal(char c) {
        return isDomain(c) || "_%+=&'#!~".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    private static String name(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && AROUND_NAMES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND_NAMES.indexOf(text.charAt(to - 1)) >= 0 && !closes(text, from, to - 1)) {
            to--;
        }
        String name = withoutTree(text.substring(from, to));
        return name.length() > MAX_NAME ? "" : name;
    }

    // LI LEI (SHA)
    private static boolean closes(String text, int from, int at) {
        char open = text.charAt(at) == ')' ? '(' : text.charAt(at) == '）' ? '（' : '\0';
        int opened = text.indexOf(open, from);
        return open != '\0' && opened >= 0 && opened < at;
    }

    // Notes writes people with their place in the firm: CN=Anna Weber/OU=HAM/O=FWD@FWD.
    private static String withoutTree(String name) {
        int slash = name.indexOf('/');
        boolean tree = slash > 0
                && slash + 1 < name.length()
                && name.charAt(slash - 1) != ' '
                && name.charAt(slash + 1) != ' ';
        String person = tree ? name.substring(0, slash) : name;
        return person.startsWith("CN=") ? person.substring(3) : person;
    }
}
