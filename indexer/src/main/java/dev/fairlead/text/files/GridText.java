package dev.fairlead.text.files;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Collects the text a parser reports: a tab between cells, a line for each row and paragraph; what stands on several
/// lines in a cell is on one.
final class GridText extends DefaultHandler {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "table", "ul", "ol", "br", "tr", "body");

    private final TextSink out;
    private int skipped;
    private int cells;
    private int cellDepth;
    private boolean cellEmpty = true;
    private boolean blankDue;

    GridText(TextSink out) {
        this.out = out;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (skipped > 0 || name.equals("head")) {
            skipped++;
        } else if (name.equals("tr") && cellDepth == 0) {
            out.freshLine();
            cells = 0;
        } else if (name.equals("td") || name.equals("th")) {
            startCell();
        } else if (BLOCKS.contains(name)) {
            lineEnd();
        }
    }

    private void startCell() {
        if (cellDepth++ > 0) {
            // A table inside a cell.
            blankDue = true;
            return;
        }
        if (cells++ > 0) {
            out.put('\t');
        }
        cellEmpty = true;
        blankDue = false;
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (skipped > 0) {
            skipped--;
        } else if (name.equals("td") || name.equals("th")) {
            cellDepth = Math.max(0, cellDepth - 1);
        } else if (name.equals("tr") && cellDepth == 0) {
            out.put('\n');
        } else if (BLOCKS.contains(name)) {
            lineEnd();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        for (int i = start; skipped == 0 && i < start + length; i++) {
            if (cellDepth == 0) {
                out.put(chars[i]);
            } else {
                inCell(chars[i]);
            }
        }
    }

    private void inCell(char c) {
        if (c <= ' ') {
            blankDue = true;
            return;
        }
        if (blankDue && !cellEmpty) {
            out.put(' ');
        }
        blankDue = false;
        cellEmpty = false;
        out.put(c);
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        if (length > 0 && chars[start] == '\n') {
            lineEnd();
        }
    }

    private void lineEnd() {
        if (cellDepth > 0) {
            blankDue = true;
        } else {
            out.freshLine();
        }
    }
}
