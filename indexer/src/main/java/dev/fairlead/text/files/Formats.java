package dev.fairlead.text.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Reads a file in the reading process: chooses the parser and turns whatever it throws into a sentence.
final class Formats {

    /// Deflate packs at most 1032 bytes into one.
    private static final int MOST_PACKED = 1032;

    /// APPNOTE 4.3.16: the record at the end of a packed file.
    private static final String END_OF_DIRECTORY = "PK\u0005\u0006";

    private final Wire.Question question;
    private final TextSink text;

    private Formats(Wire.Question question) {
        this.question = question;
        this.text = new TextSink(question.characters() + 1);
    }

    static FileContent read(Wire.Question question) {
        return new Formats(question).read();
    }

    private FileContent read() {
        String cause = "";
        try {
            FileContent mail = parse();
            if (mail != null) {
                return mail;
            }
            // A scan, for the most part.
            cause = text.toString().isBlank() ? "not read: no text in it" : "";
        } catch (Full e) {
            cause = tooLong();
        } catch (UnreadableFile e) {
            cause = partly(String.valueOf(e.getMessage()));
        } catch (EncryptedDocumentException
                | InvalidPasswordException
                | org.apache.tika.exception.EncryptedDocumentException e) {
            cause = partly("locked with a password");
        } catch (StackOverflowError e) {
            cause = partly("nested too deep");
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            // A parser may throw anything at all on a file that somebody made up.
            cause = isFull(e) ? tooLong() : partly(UnreadableFile.damaged(e));
        }
        return FileContent.ofText(text.toString(), cause.isEmpty() && text.isFull() ? tooLong() : cause);
    }

    private boolean isFull(Throwable e) {
        return text.isFull() || e.getCause() instanceof Full;
    }

    private String tooLong() {
        return "read in part: more than %,d characters".formatted(question.characters());
    }

    private String partly(String reason) {
        return (text.toString().isBlank() ? "not read: " : "read in part: ") + reason;
    }

    private @Nullable FileContent parse() throws IOException, SAXException, TikaException {
        byte[] content = question.content();
        switch (question.format()) {
            case PDF -> PdfText.read(content, text);
            case RTF -> RichText.read(content, text);
            case OOXML -> office(content);
            case OLE2 -> {
                return compound(content);
            }
            case TNEF -> {
                return new MailFiles(text, question.expanded()).winmail(content);
            }
            case ZIP, NONE -> throw new IllegalArgumentException("No parser for " + question.format());
        }
        return null;
    }

    private void office(byte[] content) throws IOException, SAXException, TikaException {
        checkExpansion(content);
        if (contains(content, "xl/workbook.xml")) {
            WorkbookText.read(content, text);
        } else {
            TikaText.read(content, new OOXMLParser(), text);
        }
        if (!contains(content, END_OF_DIRECTORY)) {
            throw UnreadableFile.torn();
        }
    }

    private @Nullable FileContent compound(byte[] content) throws IOException, SAXException, TikaException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw UnreadableFile.locked();
            }
            if (root.hasEntry("__properties_version1.0")) {
                return new MailFiles(text, question.expanded()).message(root);
            }
            if (root.hasEntry("Workbook")) {
                OldWorkbookText.read(files, text);
                return null;
            }
        }
        TikaText.read(content, new OfficeParser(), text);
        return null;
    }

    private static boolean contains(byte[] content, String name) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(name);
    }

    // The sizes a packed file declares may lie: count what really comes out.
    private void checkExpansion(byte[] content) throws IOException {
        if (content.length * (long) MOST_PACKED <= question.expanded()) {
            return;
        }
        byte[] chunk = new byte[64 * 1024];
        long expanded = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (int length = zip.read(chunk); length > 0; length = zip.read(chunk)) {
                    expanded += length;
                    if (expanded > question.expanded()) {
                        throw UnreadableFile.expandsTo(question.expanded());
                    }
                }
            }
        }
    }
}
