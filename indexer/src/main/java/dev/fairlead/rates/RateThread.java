package dev.fairlead.rates;

import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.validity.Validity;
import java.util.ArrayList;
import java.util.List;

/// The rates of a passage so far, and what its lines say that holds for others: those below, those of the same
/// paragraph, all of them.
final class RateThread {

    private final List<RateDraft> drafts = new ArrayList<>();
    private final List<RateContext> paragraphs = new ArrayList<>(List.of(RateContext.EMPTY));
    private RateContext above;
    private RateContext first = RateContext.EMPTY;

    /// @param base what was said before the passage
    RateThread(RateContext base) {
        this.above = base;
    }

    int count() {
        return drafts.size();
    }

    void add(List<RateDraft> rates) {
        drafts.addAll(rates);
    }

    /// What the lines so far say.
    RateContext above() {
        return above;
    }

    /// Number of the paragraph.
    int paragraph() {
        return paragraphs.size() - 1;
    }

    /// What is said of the rates anywhere, the first of it before the last.
    RateContext end() {
        return first.over(above);
    }

    void nextParagraph() {
        if (paragraphs.getLast() != RateContext.EMPTY
                || !drafts.isEmpty() && drafts.getLast().paragraph() == paragraphs.size() - 1) {
            paragraphs.add(RateContext.EMPTY);
        }
        above = above.nextParagraph();
    }

    /// A line that begins with an unknown name is not about the port of the line above.
    RateContext handedDown(RateRow row, RateContext here) {
        List<RateToken> tokens = row.tokens();
        boolean named = here.pod() == null
                && tokens.size() > 1
                && tokens.getFirst().is(RateToken.Kind.OTHER)
                && tokens.getFirst().end() - tokens.getFirst().start() > 3
                && isFollowedByPrice(tokens);
        boolean listed = !drafts.isEmpty() && drafts.getLast().own().pod() != null;
        RateContext context = here.over(above);
        return named && listed ? context.on(context.carrier(), context.pol(), RateContext.ELSEWHERE) : context;
    }

    private static boolean isFollowedByPrice(List<RateToken> tokens) {
        int i = 1;
        while (i < tokens.size()
                && i < 4
                && (tokens.get(i).is(RateToken.Kind.OTHER) || tokens.get(i).isMark(":-"))) {
            i++;
        }
        return i < tokens.size()
                && (tokens.get(i).is(RateToken.Kind.CURRENCY) || tokens.get(i).is(RateToken.Kind.NUMBER));
    }

    void note(RateContext said) {
        int paragraph = paragraphs.size() - 1;
        paragraphs.set(paragraph, paragraphs.get(paragraph).over(said));
        first = first.over(said);
        above = said.over(above);
    }

    /// A line without prices that names another beginning than the one above the last prices heads those below it:
    /// `Effective 1 Dec:` … `Effective 15 Dec:`.
    void noteLine(RateContext said) {
        Validity other = said.validity();
        Validity before = paragraphs.getLast().validity();
        boolean priced = !drafts.isEmpty() && drafts.getLast().paragraph() == paragraph();
        if (priced && other != null && before != null && other.isLaterBlockThan(before)) {
            paragraphs.add(RateContext.EMPTY);
        }
        note(said);
    }

    /// What is said below in the same paragraph goes before what was handed down from another one.
    List<RateDraft> finish(MailSense sense) {
        if (drafts.isEmpty() || !sense.isFreight()) {
            return List.of();
        }
        List<RateDraft> counted = new ArrayList<>(drafts.size());
        List<String> named = SizesNamed.in(drafts);
        for (RateDraft draft : drafts) {
            if (!sense.isBill() || draft.each()) {
                RateDraft asked = sense.isBill() && !draft.unit().equals("DAY") ? draft.billed() : draft;
                counted.add(asked.with(asked.own()
                                .over(paragraphs.get(draft.paragraph()).closing())
                                .over(draft.context())
                                .over(first))
                        .ordered(first.order() != null ? first.order() : named));
            }
        }
        return RateGates.compare(counted);
    }
}
