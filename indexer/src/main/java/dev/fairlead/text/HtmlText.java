package dev.fairlead.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// HTML rendered as plain text, as a person would read it aloud.
///
/// Blocks and `<br>` start lines. A row of a data table is one line, a tab between its cells ([HtmlTables]). Quoted
/// blocks are marked with `> `. What the page hides is left out.
final class HtmlText implements NodeFilter {

    private static final int MAX_HTML = 5_000_000;
    private static final int MAX_QUOTE_MARKS = 3;
    private static final Set<String> SKIPPED =
            Set.of("style", "script", "head", "title", "template", "noembed", "xml", "object", "svg", "math");
    private static final Set<String> BLOCKS = Words.set("""
            address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1
            h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul td th caption
            """);

    private final StringBuilder out;
    private int quotes;
    private int preformatted;
    private final HtmlTables tables;
    private final Deque<Integer> cellStarts = new ArrayDeque<>();
    private int emptyFrom = -1;
    private boolean lineStart = true;
    private boolean blankDue;

    private HtmlText(int capacity) {
        this.out = new StringBuilder(capacity);
        this.tables = new HtmlTables(out);
    }

    /// @param gridRows how many lines are rows of a data table
    record Rendered(String text, int gridRows) {}

    static String of(String html) {
        return render(html).text();
    }

    static Rendered render(String html) {
        String bounded = html.length() <= MAX_HTML ? html : html.substring(0, MAX_HTML);
        HtmlText text = new HtmlText(bounded.length() / 4 + 64);
        Jsoup.parse(bounded).filter(text);
        return new Rendered(text.out.toString(), text.tables.gridRows());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (preformatted > 0) {
                preformatted(text.getWholeText());
            } else {
                flowing(text.getWholeText());
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (SKIPPED.contains(name) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            newLine();
        } else if (BLOCKS.contains(name)) {
            freshLine();
            emptyFrom = out.length();
        }
        startTable(name);
        quotes += isQuote(element) ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void startTable(String name) {
        if (name.equals("table")) {
            tables.startTable();
        } else if (name.equals("tr")) {
            tables.startRow("> ".repeat(Math.min(quotes, MAX_QUOTE_MARKS)));
        } else if (isCell(name)) {
            cellStarts.push(out.length());
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("p") && out.length() == emptyFrom) {
                // Outlook writes an empty line as a paragraph with a hard blank.
                newLine();
            } else if (BLOCKS.contains(name)) {
                freshLine();
            }
            endTable(element, name);
            quotes -= isQuote(element) ? 1 : 0;
            preformatted -= name.equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void endTable(Element element, String name) {
        if (name.equals("table")) {
            tables.endTable();
        } else if (name.equals("tr")) {
            tables.endRow();
        } else if (isCell(name)) {
            tables.endCell(element, cellStarts.pop());
        }
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote")
                && (element.attr("type").equals("cite") || element.className().contains("quote"));
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden") || plain.contains("mso-hide:all");
    }

    private void flowing(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0xA0) {
                blankDue = true;
            } else {
                if (blankDue && !lineStart) {
                    out.append(' ');
                }
                put(c);
            }
        }
    }

    private void preformatted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                newLine();
            } else if (c != '\r') {
                put(c);
            }
        }
    }

    private void put(char c) {
        if (lineStart) {
            out.repeat("> ", Math.min(quotes, MAX_QUOTE_MARKS));
        }
        lineStart = false;
        blankDue = false;
        out.append(c);
    }

    private void freshLine() {
        if (!lineStart) {
            newLine();
        }
    }

    private void newLine() {
        out.append('\n');
        lineStart = true;
        blankDue = false;
    }
}
