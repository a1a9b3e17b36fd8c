package dev.fairlead.mime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The readable body of a message: blocks of text in their order, each plain, HTML or both.
///
/// `html` is complete whenever there is any HTML, so a reader may take either: plain blocks stand in it as `<pre>`.
/// `plain` is empty when some block came as HTML only.
final class BodyText {

    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Part alternative;

    /// One stretch of the body; null is what the sender did not write.
    private static final class Block {
        private @Nullable StringBuilder plain;
        private @Nullable StringBuilder html;
    }

    /// Adds a leaf's text. Plain and HTML parts of one multipart/alternative are the same text twice (RFC 2046
    /// 5.1.4).
    void add(Part part, boolean isHtml, String text) {
        Part group = alternativeAbove(part);
        if (blocks.isEmpty() || group == null || group != alternative) {
            blocks.add(new Block());
        }
        alternative = group;
        Block block = blocks.getLast();
        if (isHtml) {
            block.html = joined(block.html, text);
        } else {
            block.plain = joined(block.plain, text);
        }
    }

    String plain() {
        if (blocks.stream().anyMatch(block -> block.plain == null)) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        for (Block block : blocks) {
            all = joined(all, block.plain);
        }
        return all.toString();
    }

    String html() {
        if (blocks.stream().allMatch(block -> block.html == null)) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        for (Block block : blocks) {
            all.append(block.html != null ? block.html : preformatted(block.plain));
        }
        return all.toString();
    }

    private static @Nullable Part alternativeAbove(Part part) {
        if (part.ofNoPart) {
            return null;
        }
        Part above = part.parent;
        while (above != null && !above.mediaType().equals("multipart/alternative")) {
            above = above.parent;
        }
        return above;
    }

    private static StringBuilder joined(@Nullable StringBuilder before, @Nullable CharSequence text) {
        StringBuilder all = before == null ? new StringBuilder() : before;
        if (!all.isEmpty() && all.charAt(all.length() - 1) != '\n') {
            all.append('\n');
        }
        return text == null ? all : all.append(text);
    }

    private static String preformatted(@Nullable StringBuilder plain) {
        return plain == null
                ? ""
                : "<pre>"
                        + plain.toString()
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;") + "</pre>";
    }
}
