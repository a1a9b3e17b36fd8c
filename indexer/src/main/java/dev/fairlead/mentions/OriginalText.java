package dev.fairlead.mentions;

import dev.fairlead.text.Passage;
import dev.fairlead.vocabulary.FoldedText;

/// The characters of a passage as somebody wrote them, found by offsets of the folded text: there, letters are capitals
/// and blanks are single.
public final class OriginalText {

    private final Passage passage;
    private final FoldedText text;

    OriginalText(Passage passage, FoldedText text) {
        this.passage = passage;
        this.text = text;
    }

    public String slice(int from, int to) {
        return passage.text().substring(text.original(from), text.originalEnd(to));
    }

    /// An offset in the whole body, subject or file.
    public int start(int from) {
        return passage.start() + text.original(from);
    }

    /// Likewise.
    public int end(int to) {
        return passage.start() + text.originalEnd(to);
    }

    /// Whether a letter of this case stands there.
    boolean has(int from, int to, boolean large) {
        int end = text.originalEnd(to);
        for (int i = text.original(from); i < end; i++) {
            char c = passage.text().charAt(i);
            if (large ? Character.isUpperCase(c) : Character.isLowerCase(c)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the blank here stands for several, as between the columns of a plain table.
    public boolean isWideBlank(int at) {
        return at + 1 < text.folded().length() && text.original(at + 1) - text.original(at) > 1;
    }

    /// Columns between two places of a line as a person sees them: Chinese characters are two wide.
    public int width(int from, int to) {
        int width = text.original(to) - text.original(from);
        for (int i = from; i < to; i++) {
            width += Scan.isChinese(text.folded().charAt(i)) ? 1 : 0;
        }
        return width;
    }

    /// How far a line stands from the margin: its text begins behind the blanks.
    public int indent(int lineStart) {
        return text.original(lineStart) - (lineStart == 0 ? 0 : text.original(lineStart - 1) + 1);
    }
}
