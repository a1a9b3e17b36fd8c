package dev.fairlead.text.files;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Text of Word, PowerPoint and RTF files by Tika's parsers.
final class TikaText {

    private TikaText() {}

    static void read(byte[] content, Parser parser, TextSink text) throws IOException, SAXException, TikaException {
        ParseContext context = new ParseContext();
        // Pictures and objects inside the file are not opened. Asked to open them, Tika would look for all its parsers
        // anew
        // for each file, which takes as long as reading it.
        context.set(DocumentSelector.class, metadata -> false);
        context.set(EmbeddedDocumentExtractor.class, new Unopened());
        context.set(OfficeParserConfig.class, office());
        try (TikaInputStream in = TikaInputStream.get(content)) {
            parser.parse(in, new GridText(text), new Metadata(), context);
        }
    }

    // Streaming: the tree of a large document takes ten times its size in memory.
    private static OfficeParserConfig office() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        return config;
    }

    private static final class Unopened implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html) {
            throw new IllegalStateException("Nobody asked for what is inside");
        }
    }
}
