package dev.fairlead.rates;

import dev.fairlead.amounts.RateForms;
import dev.fairlead.amounts.RateWord;
import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.text.Words;
import java.util.Set;

/// Whether the words in front of a price name a charge that the vocabulary does not know: `MUC: USD 3`,
/// `Garments on hanger: USD 50`, `…, wharfage ZAR 95/ton`.
///
/// A desk says much else in front of a price: that it is done or agreed, who says it, what it is for. A name is a
/// short group of nouns, none of them such a word; one word alone, with nothing priced before it, names a charge only
/// when it is an abbreviation or the price is not that of a kind of box.
final class ChargeName {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final int LEAST_LETTERS = 3;
    /// How far a speaker's other words may be.
    private static final int FAR = 1_000;

    // Words that talk: verbs of the desk, small words, politeness, what is offered rather than charged for.
    private static final Set<String> TALK = Words.set("""
            DONE CONFIRM CONFIRMS AGREE AGREES DEAL NOTE KNOWN GIVEN TAKEN GOT GET GETS SENT TOLD SAID SAY SAYS
            SAYING SPOKE WROTE WRITES ASK ASKS REPLY REPLIES ANSWER ANSWERS CAN COULD WILL WOULD SHALL SHOULD
            MAY MUST DO DOES DID HAVE HAS HAD BE IS ARE WAS WERE BEEN GIVE GIVES TAKE MAKE DOING GOING GO GOES
            WORKS WORK BOOK BUY SELL TRY SEE FIND PASS HOLD KEEP CHECK PROCEED CONSIDER SUGGEST PROPOSE PROPOSAL
            INDICATE INDICATION INDICATIVE I WE YOU HE SHE THEY IT ME US THEM MY OUR YOUR HIS HER THEIR OURS
            YOURS THIS THAT THESE THOSE WHICH WHAT A AN THE AND OR BUT SO IF AS AT BY IN ON TO OF FOR FROM WITH
            VIA THAN THEN ELSE ALSO ONLY JUST STILL EVEN BOTH INSTEAD OTHERWISE HENCE THUS THEREFORE HOWEVER
            MEANWHILE WHILE WHEREAS AGAIN LATER NOW TODAY TOMORROW YESTERDAY SOON FINALLY ALREADY CURRENTLY
            LATEST LAST FINAL CURRENT NEXT FIRST SECOND THIRD ANOTHER OTHER OTHERS BEST BETTER LOWEST CHEAPEST
            CHEAP FIRM FIXED FLAT GOOD GREAT FINE PERFECT FULL YES YEP YEAH NO NOT NOPE OK OKAY OKEY SURE RIGHT
            CORRECT PLS PLZ PLEASE KINDLY THANKS THANK THX TKS HI HELLO HEY DEAR SIR MADAM SIRS ALL TEAM GUYS
            REGARDS BRGDS RGDS FOLLOWS FOLLOWING BELOW ABOVE HERE THERE FYI FYR FYG BTW ASAP RE FW FWD MSG
            MESSAGE MAIL EMAIL SUBJECT UPDATE REVISION CONFIRMATION OPTION OPTIONS ALTERNATIVE ALTERNATIVES
            CHOICE PLAN SOLUTION SCENARIO CASE LANE LANES ROUTE ROUTING ROUTES CARRIER LINE LINER POL POD ETD
            ETA FCL LCL SPOT SOC COC CONTRACT WEEK MONTH DIRECT SPACE SUMMARY RESULT RESULTS STATUS CUSTOMER
            CLIENT AGENT SHIPPER CONSIGNEE SALES OPS PRICING EXPORT IMPORT RESPONSE FEEDBACK DECISION GROUND
            WINNER VERDICT
            """);

    private final RateRow row;
    private final PriceGrammar grammar;

    ChargeName(RateRow row, PriceGrammar grammar) {
        this.row = row;
        this.grammar = grammar;
    }

    /// A label with a colon in front of a price.
    ///
    /// @param others there are prices before it
    boolean isLabel(Price price, boolean box, boolean others) {
        int last = price.first() - 2;
        if (!grammar.token(last + 1).isMark(":") || !isNoun(last)) {
            return false;
        }
        int first = firstWord(last, 0);
        boolean alone = first == last;
        return first >= 0
                && length(last) >= LEAST_LETTERS
                && !(alone && isPerson(grammar.token(last), box))
                && (others || !alone || !box || isAbbreviation(grammar.token(last)));
    }

    /// Behind another price and a comma a word of its own is another charge.
    boolean isBehindPrice(Price price) {
        int last = price.first() - 1;
        int first = firstWord(last, LEAST_LETTERS + 1);
        return first > 0
                && last - first < MOST_WORDS - 1
                && grammar.token(first - 1).isMark(",;+");
    }

    /// Index of the first word of the group that ends here, negative when it is none that names something.
    ///
    /// @param least letters that each of its words has
    private int firstWord(int last, int least) {
        int i = last;
        while (i >= 0 && (isNoun(i) && length(i) >= least || isJoint(i) && i < last)) {
            i--;
        }
        boolean begins = i < 0 || !grammar.token(i).is(Kind.WORD);
        return i < last && last - i <= MOST_WORDS && begins ? i + 1 : -1;
    }

    private boolean isNoun(int index) {
        RateToken token = grammar.token(index);
        return token.is(Kind.OTHER)
                && !isTalk(token.value())
                && !CellReader.isPlace(row.sheet().hitAt(token.start()));
    }

    /// Words that talk, and participles: `locked`, `as discussed`.
    private static boolean isTalk(String word) {
        return TALK.contains(word) || word.length() > LEAST_LETTERS + 1 && word.endsWith("ED");
    }

    /// `Garments on hanger`, `Wear & tear`, `Pick-up`
    private boolean isJoint(int index) {
        RateToken token = grammar.token(index);
        return token.isMark("-&/") || token.isOther("ON") || token.word() == RateWord.AND;
    }

    private int length(int index) {
        return length(grammar.token(index));
    }

    private boolean isAbbreviation(RateToken word) {
        return length(word) <= LONGEST_ABBREVIATION && row.sheet().isCapitals(word.start(), word.end());
    }

    private static int length(RateToken word) {
        return word.end() - word.start();
    }

    /// A given name in front of the price of a box, or who speaks in more than one line.
    private boolean isPerson(RateToken word, boolean box) {
        boolean named = box
                && row.sheet().vocabulary().isEverydayWord(word.value())
                && !PlainWords.isOfSentence(word.value())
                && row.sheet().isCapitals(word.start(), word.start() + 1);
        return named || word.start() == row.start() && !isAbbreviation(word) && speaksAgain(word.value());
    }

    /// Another line near it begins with the same word and a colon, and is no price: a chat.
    private boolean speaksAgain(String name) {
        String text = row.sheet().text();
        int from = Math.max(0, row.start() - FAR);
        String near = "\n" + text.substring(from, Math.min(text.length(), row.start() + FAR));
        String line = "\n" + name;
        for (int at = near.indexOf(line); at >= 0; at = near.indexOf(line, at + line.length())) {
            if (isSpeech(near, at + line.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpeech(String text, int end) {
        if (text.startsWith(" (", end)) {
            return true;
        }
        int start = text.startsWith(":", end) ? Scan.skip(text, end + 1, " ") : text.length();
        return start < text.length()
                && (Scan.isLetter(text.charAt(start)) || Scan.isChinese(text.charAt(start)))
                && !RateForms.isCurrency(text, start, text.length(), new RateForms.Match());
    }
}
