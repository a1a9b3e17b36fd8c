package dev.fairlead.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Sheets and schedules that are not what they should be.
class FeedSourceTests {

    private static byte[] sheet() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("id");
            head.createCell(1).setCellValue("amount");
            // Somebody made it bold and wrote nothing.
            sheet.createRow(1).createCell(0).setBlank();
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue("R-1");
            row.createCell(1).setCellErrorValue(FormulaError.REF.getCode());
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aCellThatCouldNotBeReckonedIsNotTakenForNothing() throws Exception {
        assertThat(new SheetRows().read(sheet(), "id").toString()).isEqualTo("[{id=R-1, amount=#REF!}]");
    }

    @Test
    void refusesHalfASheetAndWhatIsNone() throws Exception {
        byte[] whole = sheet();
        for (byte[] broken : List.of(
                Arrays.copyOf(whole, whole.length / 2),
                "id,amount\n1,2\n".getBytes(StandardCharsets.UTF_8),
                new byte[5000],
                new byte[0])) {
            assertThatThrownBy(() -> new SheetRows().read(broken, "id")).isInstanceOf(BrokenFeed.class);
        }
    }

    @Test
    void aSmallFileThatSwellsIsNotOpened() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] some = new byte[1_000_000];
            for (int i = 0; i < 31; i++) {
                // Noise, so that the library's own guard of what swells a hundredfold stays silent.
                new java.util.Random(i).nextBytes(some);
                for (int at = 20_000; at < some.length; at++) {
                    some[at] = ' ';
                }
                zip.write(some);
            }
        }
        assertThat(out.size()).isLessThan(2_000_000);

        assertThatThrownBy(() -> new SheetRows().read(out.toByteArray(), "id"))
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining("30000000 bytes unpacked");
    }

    @Test
    void everyVesselOfAServiceHasItsSchedule() {
        String answer = """
                [{"carrierServiceCode": "GL1", "vesselSchedules": [
                  {"vesselIMONumber": "9321483", "transportCalls": [{"carrierExportVoyageNumber": "074W"}]},
                  {"vesselName": "NORDSTERN", "transportCalls": [{"carrierExportVoyageNumber": "075W"}]}]}]""";

        assertThat(new DcsaSchedules().read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8))))
                .extracting(schedule -> ((Map<?, ?>) schedule).get("id"))
                .isEqualTo(List.of("GL1/9321483/074W", "GL1/NORDSTERN/075W"));
    }

    @Test
    void anAnswerThatIsNoScheduleIsTold() {
        String answer = "[{\"error\": \"no access\"}, {\"carrierServiceCode\": \"GL1\", \"vesselSchedules\": []}]";

        assertThat(new DcsaSchedules().read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .asString()
                .contains("Unread", "line 1 of the answer: no list vesselSchedules");
    }
}
