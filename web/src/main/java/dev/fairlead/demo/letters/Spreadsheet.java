package dev.fairlead.demo.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Rows as an XLSX workbook of one sheet.
final class Spreadsheet {

    // 1 January 2020; what is written at another time must not differ.
    private static final long NO_TIME = 1_577_836_800_000L;

    private Spreadsheet() {}

    static byte[] of(String sheetName, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(NO_TIME)));
            XSSFSheet sheet = workbook.createSheet(sheetName);
            for (List<String> cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                cells.forEach(cell ->
                        row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell));
            }
            workbook.write(out);
            return withoutTimes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] withoutTimes(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(NO_TIME);
                zip.putNextEntry(copy);
                in.transferTo(zip);
            }
        }
        return out.toByteArray();
    }
}
