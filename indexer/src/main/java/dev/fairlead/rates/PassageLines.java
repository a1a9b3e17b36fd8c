package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateLexer;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.validity.AnnouncedValidity;
import dev.fairlead.validity.OpenEnd;
import dev.fairlead.validity.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a passage that are no table: their prices, and what they say of prices above and below.
final class PassageLines {

    private static final int MOST_DATED = 40;
    /// A shorter line is read at once.
    private static final int LONGEST_SILENCE = 60;

    private final Sheet sheet;
    private final LocalDate sent;
    private final RateLexer lexer;
    private final MailSense sense;
    private final RateThread thread;
    private final List<RateRow> dated = new ArrayList<>();
    private boolean asked;

    PassageLines(LocalDate sent, RateLexer lexer, MailSense sense, RateThread thread) {
        this.sheet = lexer.sheet();
        this.sent = sent;
        this.lexer = lexer;
        this.sense = sense;
        this.thread = thread;
    }

    /// Where nothing says how long the offers stand, an end that belongs to nothing else does.
    List<RateDraft> withEnd(List<RateDraft> drafts) {
        boolean open = !drafts.isEmpty() && !dated.isEmpty() && OpenEnd.mayBeIn(sheet);
        for (RateDraft draft : drafts) {
            open &= draft.context().validity() == null && draft.context().period() == null;
        }
        Validity end = open ? OpenEnd.in(dated, sent) : null;
        return end == null
                ? drafts
                : drafts.stream()
                        .map(draft -> draft.with(draft.context().until(end)))
                        .toList();
    }

    /// Prose without a figure or a word of the trade.
    private boolean isSilent(int start, int end) {
        if (end - start < LONGEST_SILENCE) {
            return false;
        }
        int hit = sheet.firstHitFrom(start);
        return (hit >= sheet.hits().size() || sheet.hits().get(hit).start() >= end)
                && Scan.digits(sheet.text(), start, end) == 0;
    }

    /// Reads a line, or one with its continuation.
    void read(int lineStart, int end) {
        int start = Math.min(end, ChatLine.words(sheet.text(), lineStart, end));
        if (isSilent(start, end)) {
            return;
        }
        RateRow row = RateRow.of(sheet, start, end, lexer.read(start, end), lexer.spotsBetween(start, end));
        if (row.tokens().isEmpty()) {
            return;
        }
        sense.hear(row);
        if (OpenEnd.mayBeIn(row) && dated.size() < MOST_DATED) {
            dated.add(row);
        }
        RowFacts facts = new RowFacts(row, sent);
        if (asked) {
            thread.note(RateContext.EMPTY.until(AnnouncedValidity.answer(row, sent)));
        }
        asked = isQuestion(row);
        boolean ordered = thread.above().order() != null;
        if (!row.mayHavePrices(ordered) || hasBlanks(start, end)) {
            thread.noteLine(facts.read(false));
            return;
        }
        RateContext here = facts.read(true);
        List<RateDraft> rates =
                new LineRates(row, here, thread.handedDown(row, here), thread.paragraph(), thread.count() > 0).read();
        if (rates.isEmpty()) {
            thread.noteLine(facts.read(false));
        } else {
            thread.add(rates);
            if (RateKind.INCREASE == onlyKind(rates)) {
                noteSentences(row);
            } else {
                // from when prices rise says nothing of how long others hold
                boolean declared = here.currency() != null && rates.stream().allMatch(rate -> rate.currency() == null);
                RateContext said = handsDown(rates) ? here.shared() : here.closing();
                thread.note(declared ? said.in(here.currency()) : said);
            }
        }
    }

    /// "Effective 12/01 thru 12/14. GRI $600/40 announced": what a sentence without prices says of how long
    /// they hold.
    private void noteSentences(RateRow row) {
        int start = row.start();
        for (RateToken token : row.tokens()) {
            if (token.isMark(".。") || token == row.tokens().getLast()) {
                RateRow sentence = RateRow.of(
                        sheet,
                        start,
                        token.end(),
                        lexer.read(start, token.end()),
                        lexer.spotsBetween(start, token.end()));
                boolean priced = sentence.has(RateToken.Kind.CURRENCY) || sentence.has(RateWord.INCREASE);
                thread.note(RateContext.EMPTY.until(priced ? null : AnnouncedValidity.of(sentence, sent, false)));
                start = token.end();
            }
        }
    }

    /// "valid till?", "Offer lapses on", which the line below answers with a day.
    private static boolean isQuestion(RateRow row) {
        RateToken last = row.tokens().getLast();
        boolean open = last.word() == RateWord.VALID || last.word() == RateWord.UNTIL;
        return open
                || row.has(RateWord.VALID)
                        && (last.isMark("?")
                                || row.tokens().size() > 1 && (last.isOther("WHEN") || last.isOther("DATE")));
    }

    /// `Norfolk-Gdynia,20GP,140,980,____`: a form to be filled in asks for prices.
    private boolean hasBlanks(int start, int end) {
        int at = sheet.text().indexOf('_', start, end);
        return at >= 0 && sheet.text().startsWith("___", at);
    }

    private static @Nullable RateKind onlyKind(List<RateDraft> rates) {
        RateKind first = rates.getFirst().kind();
        for (RateDraft rate : rates) {
            if (rate.kind() != first) {
                return null;
            }
        }
        return first;
    }

    /// The leg of a haulage is no lane for the lines below.
    private static boolean handsDown(List<RateDraft> rates) {
        for (RateDraft rate : rates) {
            if (rate.charge().equals("DRAY")) {
                return false;
            }
        }
        return true;
    }
}
