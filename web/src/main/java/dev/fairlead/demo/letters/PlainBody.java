package dev.fairlead.demo.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A letter as plain text with everything quoted below it.
final class PlainBody {

    private static final int DEEPEST = 5;

    private PlainBody() {}

    /// Lines end with `\n`.
    static String of(Letter letter) {
        return String.join("\n", lines(letter, letter.program(), 0)) + "\n";
    }

    private static List<String> lines(Letter letter, MailProgram program, int depth) {
        List<String> lines = new ArrayList<>();
        for (Block block : letter.blocks()) {
            lines.addAll(lines(block));
            lines.add("");
        }
        lines.addAll(closing(letter));
        Letter below = letter.answered();
        if (below != null && depth < DEEPEST) {
            lines.add("");
            lines.addAll(quote(below, letter.language(), program, lines(below, program, depth + 1)));
        }
        return lines;
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().lines().toList();
            case Block.Table table ->
                table.rows().stream().map(row -> String.join("\t", row)).toList();
        };
    }

    private static List<String> closing(Letter letter) {
        List<String> lines = new ArrayList<>(Closing.signature(letter));
        if (letter.withDisclaimer()) {
            lines.add("");
            lines.addAll(Closing.disclaimer(letter.language()));
        }
        return lines;
    }

    private static List<String> quote(Letter below, Language language, MailProgram program, List<String> text) {
        List<String> lines = new ArrayList<>();
        if (program.headQuoting) {
            lines.add(QuoteHead.separator(language));
            lines.addAll(QuoteHead.lines(below, language));
            lines.add("");
            lines.addAll(text);
        } else {
            lines.add(QuoteHead.line(below, language));
            lines.addAll(text.stream()
                    .map(l -> l.startsWith(">") ? ">" + l : "> " + l)
                    .collect(Collectors.toList()));
        }
        return lines;
    }
}
