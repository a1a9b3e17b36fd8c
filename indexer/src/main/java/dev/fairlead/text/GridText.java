package dev.fairlead.text;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Collects the text a parser reports: a tab between cells, a line for each row and paragraph.
final class GridText extends DefaultHandler {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "table", "ul", "ol", "br", "tr", "body");

    private final int limit;
    private final StringBuilder out = new StringBuilder();
    private int skipped;
    private int cells;
    private int cellDepth;

    GridText(int limit) {
        this.limit = limit;
    }

    /// Thrown to stop a parser that has given enough.
    static final class Full extends SAXException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("enough text");
        }
    }

    boolean isFull() {
        return out.length() >= limit;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (skipped > 0 || name.equals("head")) {
            skipped++;
        } else if (name.equals("tr")) {
            freshLine();
            cells = 0;
        } else if (name.equals("td") || name.equals("th")) {
            if (cells++ > 0) {
                append('\t');
            }
            cellDepth++;
        } else if (BLOCKS.contains(name)) {
            freshLine();
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        if (skipped > 0) {
            skipped--;
        } else if (name.equals("td") || name.equals("th")) {
            cellDepth = Math.max(0, cellDepth - 1);
        } else if (name.equals("tr")) {
            append('\n');
        } else if (BLOCKS.contains(name)) {
            freshLine();
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        for (int i = start; skipped == 0 && i < start + length; i++) {
            char c = ch[i];
            append(cellDepth > 0 && (c == '\n' || c == '\t') ? ' ' : c);
        }
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
        if (cellDepth == 0 && length > 0 && ch[start] == '\n') {
            freshLine();
        }
    }

    private void freshLine() throws SAXException {
        boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
        if (cellDepth == 0 && !atStart) {
            append('\n');
        }
    }

    private void append(char c) throws SAXException {
        if (out.length() >= limit) {
            throw new Full();
        }
        if (c != '\0' && c != '\r') {
            out.append(c);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
