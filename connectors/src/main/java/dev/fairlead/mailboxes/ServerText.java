package dev.fairlead.mailboxes;

/// Makes text of a foreign server fit to be shown and logged: bounded, on one line, without control characters.
final class ServerText {

    private static final int LONGEST = 300;

    private ServerText() {}

    static String shown(String text) {
        return shorten(text, LONGEST);
    }

    static String shorten(String text, int longest) {
        int end = Math.min(text.length(), longest);
        StringBuilder clean = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            clean.append(isHarmless(c) ? c : ' ');
        }
        if (end < text.length()) {
            clean.append('…');
        }
        return clean.toString().strip();
    }

    /// Control and format characters could forge lines in a log or turn the direction of the text around them.
    private static boolean isHarmless(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
