package dev.fairlead.text.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.SAXException;

/// Text of an RTF file, its tables as lines with a tab between the cells.
final class RichText {

    private RichText() {}

    static void read(byte[] content, TextSink text) throws IOException, SAXException, TikaException {
        // The parser ends a paragraph at each cell: it is given tabs and rows instead. `\cellx` is a width.
        String rtf = new String(content, StandardCharsets.ISO_8859_1)
                .replaceAll("\\\\cell(?![a-z]) ?", "\\\\tab ")
                .replaceAll("(?:\\\\tab )?\\\\row(?![a-z])", "\\\\par");
        // It forgets a last paragraph that has no end.
        int close = rtf.lastIndexOf('}');
        String ended = close < 0 ? rtf : rtf.substring(0, close) + "\\par" + rtf.substring(close);
        TikaText.read(ended.getBytes(StandardCharsets.ISO_8859_1), new RTFParser(), text);
    }
}
