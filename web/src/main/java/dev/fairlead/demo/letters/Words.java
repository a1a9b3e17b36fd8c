package dev.fairlead.demo.letters;

import dev.fairlead.demo.letters.Block.Paragraph;
import dev.fairlead.demo.letters.Block.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A wording with its gaps filled.
///
/// @param used the names of the gaps: what this letter really says
record Words(String subject, List<Block> blocks, Set<String> used) {

    private static final Pattern GAP = Pattern.compile("\\{([a-z0-9]+)}");

    /// What fills the gaps: words within lines, and tables that stand alone on one.
    record Filling(Map<String, String> words, Map<String, Function<Language, Table>> tables) {}

    static Words fill(Wording.Section section, Dice dice, Filling filling, Language language) {
        Set<String> used = new LinkedHashSet<>();
        String subject = fill(dice.pick(section.subjects()), filling, used);
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : dice.pick(section.bodies()).split("\n\n")) {
            Function<Language, Table> table = filling.tables().get(paragraph.replaceAll("[{}]", ""));
            if (table != null) {
                used.add(paragraph.replaceAll("[{}]", ""));
                blocks.add(table.apply(language));
            } else {
                blocks.add(new Paragraph(fill(paragraph, filling, used)));
            }
        }
        return new Words(subject, List.copyOf(blocks), used);
    }

    private static String fill(String pattern, Filling filling, Set<String> used) {
        Matcher gap = GAP.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            String value = filling.words().get(gap.group(1));
            if (value == null) {
                throw new IllegalStateException("Nothing fills %s in '%s'".formatted(gap.group(), pattern));
            }
            used.add(gap.group(1));
            gap.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return gap.appendTail(filled).toString();
    }
}
