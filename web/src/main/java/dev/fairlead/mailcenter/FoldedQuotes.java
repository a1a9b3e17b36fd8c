package dev.fairlead.mailcenter;

import java.util.ArrayList;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/// Folds the outermost quotation of a mail behind a click, before the sanitiser sees it: what comes out is sanitised
/// like everything else.
final class FoldedQuotes extends HtmlStreamEventReceiverWrapper {

    private int depth;

    FoldedQuotes(HtmlStreamEventReceiver underlying) {
        super(underlying);
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (element.equals("blockquote") && depth++ == 0) {
            underlying.openTag("details", new ArrayList<>());
            underlying.openTag("summary", new ArrayList<>());
            underlying.text("\u2022\u2022\u2022");
            underlying.closeTag("summary");
        }
        underlying.openTag(element, attributes);
    }

    @Override
    public void closeTag(String element) {
        underlying.closeTag(element);
        if (element.equals("blockquote") && depth > 0 && --depth == 0) {
            underlying.closeTag("details");
        }
    }

    @Override
    public void closeDocument() {
        if (depth > 0) {
            underlying.closeTag("details");
        }
        super.closeDocument();
    }
}
