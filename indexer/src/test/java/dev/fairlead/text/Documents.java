package dev.fairlead.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Office files for tests.
final class Documents {

    private Documents() {}

    static byte[] xlsx(List<List<String>> rows) throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            return filled(workbook, rows);
        }
    }

    static byte[] xls(List<List<String>> rows) throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            return filled(workbook, rows);
        }
    }

    private static byte[] filled(Workbook workbook, List<List<String>> rows) throws IOException {
        Sheet sheet = workbook.createSheet("Rates");
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (!rows.get(r).get(c).isEmpty()) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    static byte[] docx(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.beginText();
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -20);
                }
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /// A small package with one entry of many megabytes of nothing.
    static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
        }
        return out.toByteArray();
    }

    /// A workbook with a merged cell, a date, numbers, a cell of two lines, and a hidden sheet.
    static byte[] rateSheet(Workbook workbook) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("November");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            CellStyle money = workbook.createCellStyle();
            money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            String[][] words = {{"POL", "POD", "40HQ", "Valid\nuntil"}, {"上海", "Hamburg"}, {null, "Rotterdam"}};
            for (int r = 0; r < words.length; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < words[r].length; c++) {
                    if (words[r][c] != null) {
                        row.createCell(c).setCellValue(words[r][c]);
                    }
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            number(sheet, 1, 2, 1250, money);
            number(sheet, 2, 2, 1300.5, money);
            number(sheet, 1, 3, DateUtil.getExcelDate(LocalDate.of(2026, 11, 30)), date);
            number(sheet, 2, 3, 143012345678.0, workbook.createCellStyle());
            workbook.createSheet("Costs").createRow(0).createCell(0).setCellValue("secret");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            return bytes(workbook);
        }
    }

    private static void number(Sheet sheet, int row, int column, double value, CellStyle style) {
        Cell cell = sheet.getRow(row).createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    static byte[] docxTable(String[][] rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Rates");
            XWPFTable table = document.createTable(rows.length, rows[0].length);
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    String[] paragraphs = rows[r][c].split("\n");
                    table.getRow(r).getCell(c).setText(paragraphs[0]);
                    for (int p = 1; p < paragraphs.length; p++) {
                        table.getRow(r).getCell(c).addParagraph().createRun().setText(paragraphs[p]);
                    }
                }
            }
            document.createParagraph().createRun().setText("Subject to space");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /// Words at their places on a page, from the left and from the bottom.
    static byte[] pdfTable(String[][] rows) throws IOException {
        try (PDDocument document = new PDDocument()) {
            drawTable(document, rows);
            return bytes(document);
        }
    }

    static byte[] lockedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            drawTable(document, new String[][] {{"secret"}});
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        }
    }

    // Column by column, as some programs write: the reader has to find the rows.
    private static void drawTable(PDDocument document, String[][] rows) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            for (int c = 0; c < rows[0].length; c++) {
                for (int r = 0; r < rows.length; r++) {
                    content.beginText();
                    content.newLineAtOffset(50f + 120 * c, 700f - 16 * r);
                    content.showText(rows[r][c]);
                    content.endText();
                }
            }
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static byte[] lockedXlsx() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("secret");
            try (OutputStream out = lock.getDataStream(files)) {
                out.write(xlsx(List.of(List.of("secret"))));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /// Name and content, one after the other.
    static byte[] zip(Object... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GB18030"))) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) files[i]));
                zip.write((byte[]) files[i + 1]);
            }
        }
        return out.toByteArray();
    }

    /// So many different texts, one a row.
    static byte[] filledXls(int rows) throws IOException {
        try (Workbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("S");
            for (int r = 0; r < rows; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < 4; c++) {
                    row.createCell(c).setCellValue("text " + r + " " + c);
                }
            }
            return bytes(workbook);
        }
    }

    /// An office file with one of its parts rewritten.
    static byte[] replaced(byte[] office, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(office));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }
}
