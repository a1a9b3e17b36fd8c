package dev.fairlead.text.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// The cells of an XLSX file as a grid, sheet by sheet, read as a stream.
///
/// Hidden sheets are left out and counted: they hold last month's rates and the firm's own costs, which nobody sent.
final class WorkbookText {

    private static final int MAX_REGIONS = 20_000;

    private WorkbookText() {}

    static void read(byte[] content, TextSink text) throws IOException, SAXException {
        try (ZipFile zip = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                        .get();
                OPCPackage file = OPCPackage.open(new ZipFileZipEntrySource(zip))) {
            XSSFReader reader = new XSSFReader(file);
            sheets(reader, new ReadOnlySharedStringsTable(file, false), text);
        } catch (OpenXML4JException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /// Says that sheets were left out, when there are some.
    static void sayHidden(int sheets) {
        if (sheets > 0) {
            throw UnreadableFile.hidden(sheets);
        }
    }

    private static void sheets(XSSFReader reader, ReadOnlySharedStringsTable strings, TextSink text)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Set<String> hidden = new HashSet<>();
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new HiddenSheets(hidden));
        }
        StylesTable styles = reader.getStylesTable();
        int left = 0;
        XSSFReader.SheetIterator sheets = reader.getSheetIterator();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                if (hidden.contains(sheets.getSheetName())) {
                    left++;
                } else {
                    List<CellRangeAddress> regions = regions(reader, sheets);
                    SheetGrid grid = new SheetGrid(text, sheets.getSheetName(), regions);
                    parse(sheet, new XSSFSheetXMLHandler(styles, strings, new Rows(grid), new CellTexts(), false));
                }
            }
        }
        sayHidden(left);
    }

    // They stand behind the cells they merge, so the sheet is gone through twice.
    private static List<CellRangeAddress> regions(XSSFReader reader, XSSFReader.SheetIterator sheets)
            throws IOException, SAXException, ParserConfigurationException {
        List<CellRangeAddress> regions = new ArrayList<>();
        try (InputStream again = sheets.getSheetPart().getInputStream()) {
            parse(again, new MergedCells(regions));
        }
        return regions;
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        // Without external entities and with bounds on those inside.
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }

    private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final SheetGrid grid;
        private int current;
        private int column;

        Rows(SheetGrid grid) {
            this.grid = grid;
        }

        @Override
        public void startRow(int row) {
            current = row;
            column = -1;
        }

        @Override
        public void endRow(int row) {
            grid.endRow(row);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            // ECMA-376-1 18.3.1.4: a cell may leave out where it stands.
            column = reference == null ? column + 1 : new CellReference(reference).getCol();
            grid.cell(current, column, value == null ? "" : value);
        }
    }

    private static final class HiddenSheets extends DefaultHandler {

        private final Set<String> names;

        HiddenSheets(Set<String> names) {
            this.names = names;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            String state = attributes.getValue("state");
            // ECMA-376-1 18.18.68: hidden and veryHidden.
            if (name.equals("sheet") && state != null && !state.equals("visible")) {
                names.add(attributes.getValue("name"));
            }
        }
    }

    private static final class MergedCells extends DefaultHandler {

        private final List<CellRangeAddress> regions;

        MergedCells(List<CellRangeAddress> regions) {
            this.regions = regions;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            String reference = name.equals("mergeCell") ? attributes.getValue("ref") : null;
            if (reference != null && regions.size() < MAX_REGIONS) {
                regions.add(CellRangeAddress.valueOf(reference));
            }
        }
    }
}
