package dev.fairlead.mentions;

import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.FoldedText;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One passage on the desk: its folded text, what the dictionaries found in it, and which characters are spoken for.
///
/// All offsets are those of the folded text; a mention that is noted gets those of the original.
public final class Sheet {

    /// A mention and where it stands in the folded text.
    public record Spot(int from, int to, Mention mention) {}

    /// What a mention says, without its place.
    public record Found(MentionType type, String value, String role, String detail) {}

    /// More than any honest mail has; a bound for a hostile one.
    public static final int MOST_MENTIONS = 2_000;

    private final Passage passage;
    private final FoldedText text;
    private final Vocabulary vocabulary;
    private final Letter letter;
    private final List<Hit> hits;
    private final CodeRuns codes;
    private boolean ofTrade = true;
    private @Nullable Boolean highCubes;
    private @Nullable HanSigns chinese;
    /// Of each place the index of the first hit from there on.
    private final int[] nextHits;
    private final boolean[] taken;
    private final List<Spot> spots = new ArrayList<>();

    Sheet(Passage passage, Vocabulary vocabulary, Letter letter) {
        this.passage = passage;
        this.letter = letter;
        this.text = FoldedText.of(passage.text()).withFigures();
        this.vocabulary = vocabulary;
        this.hits = vocabulary.match(text.folded());
        this.codes = CodeRuns.of(text.folded());
        this.taken = new boolean[text.folded().length()];
        this.nextHits = nextHits(hits, text.folded().length());
    }

    private static int[] nextHits(List<Hit> hits, int length) {
        int[] next = new int[length + 1];
        int from = 0;
        for (int i = 0; i < hits.size(); i++) {
            Arrays.fill(next, from, hits.get(i).start() + 1, i);
            from = hits.get(i).start() + 1;
        }
        Arrays.fill(next, from, next.length, hits.size());
        return next;
    }

    public String text() {
        return text.folded();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The message has other words of the trade.
    public boolean isOfTrade() {
        return ofTrade;
    }

    void setOfTrade(boolean trade) {
        ofTrade = trade;
    }

    public Letter letter() {
        return letter;
    }

    /// A Chinese character stands somewhere: without one the Chinese words need not be looked for.
    public boolean hasChinese() {
        return chinese().areThere();
    }

    /// Where a Chinese word stands from here on, -1 when it does not: most are nowhere, which costs a look.
    public int indexOfChinese(String word, int from) {
        return mayHave(word) ? text().indexOf(word, from) : -1;
    }

    /// Whether a Chinese word may stand somewhere: a look before a search.
    public boolean mayHave(String word) {
        return chinese().have(word);
    }

    private HanSigns chinese() {
        if (chinese == null) {
            chinese = HanSigns.of(text());
        }
        return chinese;
    }

    public ZoneKind zone() {
        return passage.zone();
    }

    /// High cubes are named somewhere, so that a big box is none.
    boolean namesHighCubes() {
        if (highCubes == null) {
            highCubes = indexOfChinese("高柜", 0) >= 0 || indexOfChinese("高箱", 0) >= 0;
        }
        return highCubes;
    }

    /// What the dictionaries found, left to right, without overlaps.
    public List<Hit> hits() {
        return hits;
    }

    /// Where codes and numbers stand.
    CodeRuns codes() {
        return codes;
    }

    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(spots.size());
        for (Spot spot : spots) {
            mentions.add(spot.mention());
        }
        return mentions;
    }

    /// What was noted so far, with offsets in the folded text.
    public List<Spot> spots() {
        return spots;
    }

    public boolean isFree(int from, int to) {
        int end = Math.min(to, taken.length);
        for (int i = from; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isFull() {
        return spots.size() >= MOST_MENTIONS;
    }

    public void take(int from, int to) {
        Arrays.fill(taken, from, Math.min(to, taken.length), true);
    }

    /// Notes a mention and takes its characters.
    public void note(Found found, int from, int to, Evidence evidence) {
        take(from, to);
        noteBeside(found, from, to, evidence);
    }

    /// Notes a mention whose characters may have been read as something else, and may be so again.
    public void noteBeside(Found found, int from, int to, Evidence evidence) {
        if (isFull()) {
            return;
        }
        if (zone() == ZoneKind.SIGNATURE && found.type() != MentionType.CONTACT) {
            evidence.plus(Weight.SIGNATURE, "in the signature");
        }
        int start = text.original(from);
        int end = text.originalEnd(to);
        Mention mention = new Mention(
                found.type(),
                found.value(),
                found.role(),
                passage.text().substring(start, end),
                zone(),
                passage.source(),
                passage.start() + start,
                passage.start() + end,
                evidence.score(),
                evidence.words(),
                found.detail());
        spots.add(new Spot(from, to, mention));
    }

    public void note(MentionType type, String value, int from, int to, Evidence evidence) {
        note(new Found(type, value, "", ""), from, to, evidence);
    }

    public void note(MentionType type, String value, String role, int from, int to, Evidence evidence) {
        note(new Found(type, value, role, ""), from, to, evidence);
    }

    /// The original has letters here and none of them is small.
    public boolean isCapitals(int from, int to) {
        return !has(from, to, false) && has(from, to, true);
    }

    /// The original has letters here and none of them is a capital.
    public boolean isSmall(int from, int to) {
        return !has(from, to, true) && has(from, to, false);
    }

    /// The original has a small letter here.
    boolean hasSmall(int from, int to) {
        return has(from, Math.min(to, text().length()), false);
    }

    private boolean has(int from, int to, boolean large) {
        int end = text.originalEnd(to);
        for (int i = text.original(from); i < end; i++) {
            char c = passage.text().charAt(i);
            if (large ? Character.isUpperCase(c) : Character.isLowerCase(c)) {
                return true;
            }
        }
        return false;
    }

    /// The dictionary hit that begins exactly here, or null.
    public @Nullable Hit hitAt(int start) {
        int index = firstHitFrom(start);
        return index < hits.size() && hits.get(index).start() == start ? hits.get(index) : null;
    }

    /// The cue that begins exactly here, [Cue#NONE] without one.
    Cue cueAt(int start) {
        Hit hit = hitAt(start);
        return hit == null ? Cue.NONE : hit.cue();
    }

    /// Index of the first hit that starts at this offset or behind it.
    public int firstHitFrom(int start) {
        return start >= nextHits.length ? hits.size() : nextHits[Math.max(0, start)];
    }

    /// The dictionaries or a mention have something that overlaps this stretch.
    public boolean isSpokenFor(int from, int to) {
        int next = firstHitFrom(from);
        boolean known = next < hits.size() && hits.get(next).start() < to
                || next > 0 && hits.get(next - 1).end() > from;
        return known || !isFree(from, to);
    }

    public String slice(int from, int to) {
        return text.folded().substring(from, to);
    }

    /// The characters as they stand in the text.
    public String original(int from, int to) {
        return passage.text().substring(text.original(from), text.originalEnd(to));
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

    /// An attached file.
    public boolean isFile() {
        return passage.zone() == ZoneKind.ATTACHMENT;
    }

    public Passage passage() {
        return passage;
    }

    public int originalStart(int from) {
        return passage.start() + text.original(from);
    }

    public int originalEnd(int to) {
        return passage.start() + text.originalEnd(to);
    }
}
