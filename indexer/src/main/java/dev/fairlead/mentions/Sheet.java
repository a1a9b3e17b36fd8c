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
    private final String text;
    private final OriginalText original;
    private final Vocabulary vocabulary;
    private final Letter letter;
    private final HitIndex hits;
    private final CodeRuns codes;
    private boolean ofTrade = true;
    private @Nullable Boolean highCubes;
    private @Nullable HanSigns chinese;
    private final boolean[] taken;
    private final List<Spot> spots = new ArrayList<>();

    public Sheet(Passage passage, Vocabulary vocabulary, Letter letter) {
        this.passage = passage;
        this.letter = letter;
        FoldedText folded = FoldedText.of(passage.text()).withFigures();
        this.text = folded.folded();
        this.original = new OriginalText(passage, folded);
        this.vocabulary = vocabulary;
        this.hits = new HitIndex(vocabulary.match(text), text.length());
        this.codes = CodeRuns.of(text);
        this.taken = new boolean[text.length()];
    }

    public String text() {
        return text;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The message has other words of the trade.
    public boolean isOfTrade() {
        return ofTrade;
    }

    public void setOfTrade(boolean trade) {
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
    public boolean namesHighCubes() {
        if (highCubes == null) {
            highCubes = indexOfChinese("高柜", 0) >= 0 || indexOfChinese("高箱", 0) >= 0;
        }
        return highCubes;
    }

    /// What the dictionaries found, left to right, without overlaps.
    public List<Hit> hits() {
        return hits.all();
    }

    /// Where codes and numbers stand.
    public CodeRuns codes() {
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

    public boolean isFull() {
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
        Mention mention = new Mention(
                found.type(),
                found.value(),
                found.role(),
                original.slice(from, to),
                zone(),
                passage.source(),
                original.start(from),
                original.end(to),
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
        return !original.has(from, to, false) && original.has(from, to, true);
    }

    /// The original has letters here and none of them is a capital.
    public boolean isSmall(int from, int to) {
        return !original.has(from, to, true) && original.has(from, to, false);
    }

    /// The original has a small letter here.
    public boolean hasSmall(int from, int to) {
        return original.has(from, Math.min(to, text.length()), false);
    }

    /// The dictionary hit that begins exactly here, or null.
    public @Nullable Hit hitAt(int start) {
        return hits.at(start);
    }

    /// The cue that begins exactly here, [Cue#NONE] without one.
    public Cue cueAt(int start) {
        Hit hit = hitAt(start);
        return hit == null ? Cue.NONE : hit.cue();
    }

    /// Index of the first hit that starts at this offset or behind it.
    public int firstHitFrom(int start) {
        return hits.firstFrom(start);
    }

    /// The dictionaries or a mention have something that overlaps this stretch.
    public boolean isSpokenFor(int from, int to) {
        return hits.areWithin(from, to) || !isFree(from, to);
    }

    public String slice(int from, int to) {
        return text.substring(from, to);
    }

    /// The characters as they stand in the text.
    public OriginalText original() {
        return original;
    }

    /// An attached file.
    public boolean isFile() {
        return passage.zone() == ZoneKind.ATTACHMENT;
    }

    public Passage passage() {
        return passage;
    }
}
