package dev.fairlead.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Reads the little that the words of the help need besides words. A line is a paragraph; `* ` begins a point, `1. ` a
/// step, `> ` a line to type. Within a line `` `x` `` is something written as it stands, `*words*` is what stands on a
/// button, and `[words](/path)` leads to a page.
@Component("prose")
class Prose {

    private static final Pattern STEP = Pattern.compile("(\\d{1,2})\\. (.*)");
    private static final Pattern MARKED = Pattern.compile("`([^`]+)`|\\[([^\\]]+)]\\((/[^)\\s]*)\\)|\\*([^*]+)\\*");

    enum Kind {
        PARAGRAPH,
        POINTS,
        STEPS,
        COMMANDS
    }

    enum Mark {
        NONE,
        CODE,
        LABEL,
        LINK
    }

    /// @param href of a page, empty where it is no link
    record Piece(String text, Mark mark, String href) {

        Piece(String text, Mark mark) {
            this(text, mark, "");
        }

        public boolean is(String name) {
            return mark.name().equals(name);
        }
    }

    /// @param first number of the first step
    record Block(Kind kind, int first, List<List<Piece>> lines) {

        public boolean is(String name) {
            return kind.name().equals(name);
        }

        /// What to type, line by line.
        public String typed() {
            List<String> typed =
                    lines.stream().map(line -> line.getFirst().text()).toList();
            return String.join("\n", typed);
        }
    }

    public List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Block one = block(line);
            Block last = blocks.isEmpty() ? null : blocks.getLast();
            if (last != null && last.kind() == one.kind() && one.kind() != Kind.PARAGRAPH) {
                last.lines().addAll(one.lines());
            } else {
                blocks.add(one);
            }
        }
        return blocks;
    }

    private static Block block(String line) {
        Matcher step = STEP.matcher(line);
        if (step.matches()) {
            return block(Kind.STEPS, Integer.parseInt(step.group(1)), pieces(step.group(2)));
        } else if (line.startsWith("* ")) {
            return block(Kind.POINTS, 1, pieces(line.substring(2)));
        } else if (line.startsWith("> ")) {
            return block(Kind.COMMANDS, 1, List.of(new Piece(line.substring(2), Mark.CODE)));
        }
        return block(Kind.PARAGRAPH, 1, pieces(line));
    }

    private static Block block(Kind kind, int first, List<Piece> pieces) {
        return new Block(kind, first, new ArrayList<>(List.of(pieces)));
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (MatchResult mark : MARKED.matcher(line).results().toList()) {
            pieces.add(new Piece(line.substring(at, mark.start()), Mark.NONE));
            pieces.add(marked(mark));
            at = mark.end();
        }
        pieces.add(new Piece(line.substring(at), Mark.NONE));
        return pieces;
    }

    private static Piece marked(MatchResult mark) {
        if (mark.group(1) != null) {
            return new Piece(mark.group(1), Mark.CODE);
        } else if (mark.group(2) != null) {
            return new Piece(mark.group(2), Mark.LINK, mark.group(3));
        }
        return new Piece(mark.group(4), Mark.LABEL);
    }
}
