package dev.fairlead.feeds;

import java.util.ArrayList;
import java.util.List;

/// The cells of one record of CSV, line by line, as RFC 4180 has them:
///
/// ```
/// record = cell *( delimiter cell )
/// cell   = plain / quoted *blank
/// quoted = DQUOTE *( any / 2DQUOTE ) DQUOTE      ; over as many lines as it likes
/// ```
///
/// The libraries that read CSV cannot go on behind a quotation mark that nobody closes.
final class CsvCells {

    private enum At {
        BEGINNING,
        PLAIN,
        QUOTED,
        /// Behind a quotation mark that closes, or is the first of two.
        MARK,
        BEHIND,
        BROKEN
    }

    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private At at = At.BEGINNING;

    CsvCells(char delimiter) {
        this.delimiter = delimiter;
    }

    /// Adds a line.
    ///
    /// @return whether another one belongs to the record
    boolean takesMoreAfter(String line) {
        if (at == At.QUOTED) {
            cell.append('\n');
        }
        for (int i = 0; i < line.length() && at != At.BROKEN; i++) {
            take(line.charAt(i));
        }
        if (at == At.QUOTED) {
            return true;
        }
        end();
        return false;
    }

    private void take(char sign) {
        switch (at) {
            case BEGINNING -> {
                if (sign == '"') {
                    at = At.QUOTED;
                } else {
                    plain(sign);
                }
            }
            case PLAIN -> plain(sign);
            case QUOTED -> {
                if (sign == '"') {
                    at = At.MARK;
                } else {
                    cell.append(sign);
                }
            }
            case MARK -> {
                if (sign == '"') {
                    cell.append(sign);
                    at = At.QUOTED;
                } else {
                    behind(sign);
                }
            }
            case BEHIND -> behind(sign);
            case BROKEN -> {}
        }
    }

    private void plain(char sign) {
        if (sign == delimiter) {
            end();
        } else {
            cell.append(sign);
            at = At.PLAIN;
        }
    }

    private void behind(char sign) {
        if (sign == delimiter) {
            end();
        } else {
            at = Character.isWhitespace(sign) ? At.BEHIND : At.BROKEN;
        }
    }

    private void end() {
        if (at != At.BROKEN) {
            cells.add(cell.toString());
            cell.setLength(0);
            at = At.BEGINNING;
        }
    }

    /// Whether something stands behind a quotation mark that closes.
    boolean isBroken() {
        return at == At.BROKEN;
    }

    List<String> cells() {
        return cells;
    }
}
