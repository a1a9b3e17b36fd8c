package dev.fairlead.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableBookTests {

    private static final int MANY = 250;

    private static XSSFWorkbook reopened(TableBook book) throws IOException {
        try (book;
                var out = new ByteArrayOutputStream()) {
            book.writeTo(out);
            return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        }
    }

    @Test
    void keepsWhatIsANumberADayOrNothing() throws IOException {
        TableBook book = TableBook.headed(List.of("a", "b", "c", "d"));
        book.add(Arrays.asList(12.5, LocalDate.of(2026, 11, 23), LocalDateTime.of(2026, 11, 23, 8, 30), null));

        try (var read = reopened(book)) {
            Row row = read.getSheet("Fairlead").getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(12.5);
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo("2026-11-23T00:00");
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm");
            assertThat(row.getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void marksTextThatASpreadsheetWouldCalculate() throws IOException {
        TableBook book = TableBook.headed(List.of("a", "b"));
        book.add(List.of("＝HYPERLINK(1)", "USD 1,250"));

        try (var read = reopened(book)) {
            Row row = read.getSheet("Fairlead").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("＝HYPERLINK(1)");
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void hasMoreRowsThanAreInMemoryAndCutsWhatNoCellHolds() throws IOException {
        TableBook book = new TableBook();
        for (String name : List.of("first", "second")) {
            book.sheet(name);
            for (int row = 0; row < MANY; row++) {
                book.add(List.of(name + row));
            }
        }
        book.add(List.of("x".repeat(40_000)));

        try (var read = reopened(book)) {
            assertThat(read.getSheet("first").getLastRowNum()).isEqualTo(MANY - 1);
            assertThat(read.getSheet("first").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("first0");
            assertThat(read.getSheet("second").getRow(MANY - 1).getCell(0).getStringCellValue())
                    .isEqualTo("second" + (MANY - 1));
            assertThat(read.getSheet("second").getRow(MANY).getCell(0).getStringCellValue())
                    .hasSize(32_001)
                    .endsWith("…");
        }
    }
}
