package dev.fairlead.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/// Text of PDF, office and RTF files by Tika's parsers, each file on a worker thread with a time limit.
///
/// A worker that does not end in time is interrupted and given up; while too many such workers still run, no further
/// file is opened, so that a flood of endless files takes a few threads and not the process.
final class DocumentReader {

    private static final int MAX_ABANDONED = 4;

    private final TextSettings settings;
    private final AtomicInteger abandoned = new AtomicInteger();
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("document-", 0).factory());

    DocumentReader(TextSettings settings) {
        this.settings = settings;
    }

    /// Throws [UnreadableFile] with the cause.
    String read(byte[] content, DocumentFormat format) {
        if (abandoned.get() >= MAX_ABANDONED) {
            throw UnreadableFile.because("%d earlier files are still being read".formatted(MAX_ABANDONED));
        }
        AtomicBoolean settled = new AtomicBoolean();
        Future<String> text = workers.submit(() -> {
            try {
                return parse(content, format);
            } finally {
                if (!settled.compareAndSet(false, true)) {
                    abandoned.decrementAndGet();
                }
            }
        });
        try {
            return text.get(settings.maxTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            abandon(text, settled);
            throw UnreadableFile.tookLongerThan(settings.maxTime());
        } catch (InterruptedException e) {
            abandon(text, settled);
            Thread.currentThread().interrupt();
            throw UnreadableFile.because("interrupted");
        } catch (ExecutionException e) {
            throw cause(e.getCause() == null ? e : e.getCause());
        }
    }

    private void abandon(Future<String> text, AtomicBoolean settled) {
        if (settled.compareAndSet(false, true)) {
            abandoned.incrementAndGet();
        }
        text.cancel(true);
    }

    private static UnreadableFile cause(Throwable cause) {
        return switch (cause) {
            case UnreadableFile unreadable -> unreadable;
            case EncryptedDocumentException encrypted -> UnreadableFile.because("locked with a password");
            case StackOverflowError deep -> UnreadableFile.because("nested too deep");
            case OutOfMemoryError large -> UnreadableFile.because("needs too much memory");
            default -> UnreadableFile.damaged(cause);
        };
    }

    private String parse(byte[] content, DocumentFormat format) throws IOException, SAXException, TikaException {
        if (format == DocumentFormat.OOXML) {
            checkExpansion(content);
        }
        GridText text = new GridText(settings.maxCharacters() + 1);
        ParseContext context = new ParseContext();
        // Pictures and objects inside the file are not opened.
        context.set(DocumentSelector.class, metadata -> false);
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        try (TikaInputStream in = TikaInputStream.get(content)) {
            parser(format).parse(in, text, new Metadata(), context);
        } catch (GridText.Full full) {
            return text.toString();
        } catch (TikaException | SAXException e) {
            if (text.isFull()) {
                return text.toString();
            }
            throw e;
        }
        return text.toString();
    }

    private static PDFParserConfig pdf() {
        PDFParserConfig config = new PDFParserConfig();
        // The cells of a table's row come out on one line.
        config.setSortByPosition(true);
        config.setExtractInlineImages(false);
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractBookmarksText(false);
        return config;
    }

    // Streaming: the tree of a large document takes ten times its size in memory.
    private static OfficeParserConfig office() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        return config;
    }

    private static Parser parser(DocumentFormat format) {
        return switch (format) {
            case PDF -> new PDFParser();
            case OOXML -> new OOXMLParser();
            case OLE2 -> new OfficeParser();
            case RTF -> new RTFParser();
            case NONE -> throw new IllegalArgumentException("No parser for a file without a known start");
        };
    }

    // The sizes a packed file declares may lie: count what really comes out.
    private void checkExpansion(byte[] content) {
        long limit = settings.maxExpandedSize().toBytes();
        byte[] chunk = new byte[64 * 1024];
        long expanded = 0;
        try (InputStream bytes = new ByteArrayInputStream(content);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            while (zip.getNextEntry() != null) {
                int length;
                while ((length = zip.read(chunk)) > 0) {
                    expanded += length;
                    if (expanded > limit) {
                        throw UnreadableFile.because("expands to more than %d MB"
                                .formatted(settings.maxExpandedSize().toMegabytes()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("damaged package", e);
        }
    }
}
