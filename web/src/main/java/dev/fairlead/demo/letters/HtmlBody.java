package dev.fairlead.demo.letters;

import java.util.List;
import java.util.stream.Collectors;

/// A letter as the HTML that office programs write, styles and all.
final class HtmlBody {

    private static final int DEEPEST = 5;
    private static final String STYLE = """
            <style><!--
            /* Font Definitions */
            @font-face {font-family:SimSun; panose-1:2 1 6 0 3 1 1 1 1 1;}
            @font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
            /* Style Definitions */
            p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; margin-bottom:.0001pt;
                font-size:11.0pt; font-family:"Calibri",sans-serif;}
            a:link, span.MsoHyperlink {mso-style-priority:99; color:#0563C1; text-decoration:underline;}
            table.rates {border-collapse:collapse; font-size:10.0pt;}
            .MsoChpDefault {mso-style-type:export-only; font-size:10.0pt;}
            @page WordSection1 {size:612.0pt 792.0pt; margin:72.0pt 90.0pt 72.0pt 90.0pt;}
            div.WordSection1 {page:WordSection1;}
            --></style>
            """;

    private HtmlBody() {}

    static String of(Letter letter, String charset) {
        return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head>\n"
                + "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=%s\">\n".formatted(charset)
                + STYLE + "</head><body lang=\"EN-US\" link=\"#0563C1\"><div class=\"WordSection1\">\n"
                + body(letter, 0) + "</div></body></html>\n";
    }

    private static String body(Letter letter, int depth) {
        StringBuilder html = new StringBuilder();
        letter.blocks().forEach(block -> html.append(block(block)));
        html.append(paragraph(String.join("\n", Closing.signature(letter)), "#1F497D"));
        letter.enclosures().stream()
                .filter(e -> !e.contentId().isEmpty())
                .forEach(
                        e -> html.append("<p class=\"MsoNormal\"><img width=\"210\" height=\"56\" src=\"cid:%s\"></p>\n"
                                .formatted(e.contentId())));
        if (letter.withDisclaimer()) {
            html.append(paragraph(String.join("\n", Closing.disclaimer(letter.language())), "gray"));
        }
        Letter below = letter.answered();
        if (below != null && depth < DEEPEST) {
            html.append(quoteHead(below, letter.language())).append(body(below, depth + 1));
        }
        return html.toString();
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph.text(), "#1F497D");
            case Block.Table table -> table(table.rows());
        };
    }

    private static String paragraph(String text, String colour) {
        return ("<p class=\"MsoNormal\"><span lang=\"EN-US\""
                        + " style='font-size:10.5pt;color:%s'>%s<o:p></o:p></span></p>\n")
                .formatted(colour, escaped(text).replace("\n", "<br>\n"));
    }

    private static String table(List<List<String>> rows) {
        String cells = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<td style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>%s</td>"
                                .formatted(escaped(cell)))
                        .collect(Collectors.joining("\n", "<tr>", "</tr>\n")))
                .collect(Collectors.joining());
        return "<table class=\"rates\" border=\"1\" cellspacing=\"0\" cellpadding=\"0\">\n" + cells + "</table>\n";
    }

    private static String quoteHead(Letter below, Language language) {
        String lines = QuoteHead.lines(below, language).stream()
                .map(HtmlBody::escaped)
                .map(l -> l.replaceFirst("^([^:]+:)", "<b>$1</b>"))
                .collect(Collectors.joining("<br>\n"));
        return "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>"
                + "<p class=\"MsoNormal\">" + lines + "</p></div>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
