package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.dates.DateText;
import dev.fairlead.grids.GridRow;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.BoxWords;
import dev.fairlead.ratelines.RateLexer;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what one cell of a table of rates says: a port, a carrier, a day, a number; null when it says none.
final class CellReader {

    private final Sheet sheet;
    private final RateLexer lexer;
    private final LocalDate sent;

    CellReader(Sheet sheet, RateLexer lexer, LocalDate sent) {
        this.sheet = sheet;
        this.lexer = lexer;
        this.sent = sent;
    }

    List<RateToken> tokens(GridRow.Cell cell) {
        return lexer.read(cell.start(), cell.end());
    }

    @Nullable
    String number(GridRow.Cell cell) {
        String last = null;
        for (RateToken token : tokens(cell)) {
            boolean days = token.is(RateToken.Kind.NUMBER) && token.isAtLeast(1) && !token.isAtLeast(121);
            last = days ? String.valueOf(token.number().intValue()) : last;
        }
        return last;
    }

    @Nullable
    LocalDate day(GridRow.Cell cell) {
        DateText date = date(cell);
        return date == null ? null : date.from() != null ? date.from() : date.to();
    }

    @Nullable
    DateText date(GridRow.Cell cell) {
        String text = sheet.text();
        for (int i = cell.start(); i < cell.end(); i++) {
            boolean start = Scan.isCode(text.charAt(i)) && (i == 0 || !Scan.isCode(text.charAt(i - 1)))
                    || "月本当下上第".indexOf(text.charAt(i)) >= 0;
            DateText date = start ? DateText.at(text, i, sent).orElse(null) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /// In a column of ports each name that can be one is one, even without a mention.
    @Nullable
    String port(GridRow.Cell cell) {
        String noted = first(cell, RateToken.Kind.PORT);
        if (noted != null) {
            return noted;
        }
        for (int i = sheet.firstHitFrom(cell.start()); i < sheet.hits().size(); i++) {
            Hit hit = sheet.hits().get(i);
            if (hit.end() > cell.end()) {
                return null;
            }
            Term port = hit.as(Term.Kind.PORT);
            if (port != null) {
                return port.value();
            }
        }
        return null;
    }

    @Nullable
    String carrier(GridRow.Cell cell) {
        String known = first(cell, RateToken.Kind.CARRIER);
        String written = sheet.slice(cell.start(), Math.min(cell.end(), cell.start() + 40))
                .strip();
        boolean named = written.chars().anyMatch(Character::isLetter);
        return known != null ? known : named ? written : null;
    }

    /// A kind of container, or a length that is all of the cell.
    @Nullable
    String box(GridRow.Cell cell) {
        String box = first(cell, RateToken.Kind.BOX);
        List<RateToken> tokens = tokens(cell);
        boolean length = !tokens.isEmpty() && tokens.getFirst().isSize();
        return box == null && length && (tokens.size() == 1 || tokens.get(1).isMark("'"))
                ? BoxWords.unitBox(tokens.getFirst())
                : box;
    }

    @Nullable
    String first(GridRow.Cell cell, RateToken.Kind kind) {
        return RateToken.first(tokens(cell), kind);
    }

    static boolean has(List<RateToken> tokens, RateWord word) {
        for (RateToken token : tokens) {
            if (token.word() == word) {
                return true;
            }
        }
        return false;
    }

    static boolean isPlace(@Nullable Hit hit) {
        return hit != null && (hit.as(Term.Kind.PORT) != null || hit.as(Term.Kind.CARRIER) != null);
    }
}
