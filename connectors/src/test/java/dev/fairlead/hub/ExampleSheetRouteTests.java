package dev.fairlead.hub;

import static dev.fairlead.hub.RouteDesk.await;
import static dev.fairlead.hub.RouteDesk.file;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.archive.Archive;
import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.mailboxes.BroughtMail;
import dev.fairlead.mailboxes.BroughtPlace;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// The shipped example of rates that come as a sheet attached to a mail.
class ExampleSheetRouteTests extends RouteTest {

    private static final Object[] HEAD = {"Carrier", "POL", "POD", "Equipment", "Currency", "Amount", "Valid to"};

    private TradeRecords records() {
        return desk().bean(TradeRecords.class);
    }

    private static byte[] workbook(Object[]... rows) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("d.m.yy"));
            Sheet sheet = book.createSheet();
            for (Object[] cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < cells.length; column++) {
                    switch (cells[column]) {
                        case LocalDate date -> {
                            row.createCell(column).setCellValue(date);
                            row.getCell(column).setCellStyle(day);
                        }
                        case Number number -> row.createCell(column).setCellValue(number.doubleValue());
                        default -> row.createCell(column).setCellValue(String.valueOf(cells[column]));
                    }
                }
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    /// A mail is archived, and the event of it told, as the pipeline does.
    private void comes(String sender, String fileName, byte[] file) {
        String mail = """
                From: Rates <%s>
                To: anna@firm.example
                Subject: rates
                Date: Mon, 2 Nov 2026 09:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                New rates
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                --b--
                """.formatted(sender, fileName, Base64.getMimeEncoder().encodeToString(file));
        desk().bean(BroughtMail.class)
                .take(
                        BroughtPlace.ofMail("anna@firm.example", "Mail"),
                        List.of(new BroughtMail.Letter(Instant.now(), mail.getBytes(US_ASCII))));
        long id = desk().bean(Archive.class).messageCount();
        desk().bean(Outbox.class).tell(Event.of(EventType.MESSAGE_ARCHIVED, "message", id));
    }

    private void run() throws Exception {
        routes.example("rates-from-sheet");
        start("rates.sender=rates@carrier.example");
        desk().mailbox("anna", "anna@firm.example");
        await(() -> assertThat(file(desk(), "rates-from-sheet").problem()).isNull());
    }

    @Test
    void ratesComeFromTheSheetOfASender() throws Exception {
        run();
        LocalDate end = LocalDate.of(2026, 12, 31);
        Object[] hamburg = {"MSC", "CNSHA", "DEHAM", "40HQ", "USD", 1850.5, end};
        Object[] rotterdam = {"MSC", "CNSHA", "NLRTM", "40HQ", "USD", 1790, end};
        byte[] sheet =
                workbook(HEAD, hamburg, rotterdam, new Object[] {"MSC", "Atlantis", "NLRTM", "40HQ", "USD", 1, end});

        comes("somebody@else.example", "rates.xlsx", workbook(HEAD, new Object[] {
            "X", "CNSHA", "DEHAM", "20GP", "USD", 1
        }));
        comes("rates@carrier.example", "letter.xlsx.txt", "no sheet".getBytes(US_ASCII));
        comes("rates@carrier.example", "broken.xlsx", "no sheet".getBytes(US_ASCII));
        comes("rates@carrier.example", "Rates November.XLSX", sheet);

        await(() -> assertThat(records().find(TradeKind.RATES, "carrier", "MSC/CNSHA/NLRTM/40HQ"))
                .isPresent());
        assertThat(records()
                        .find(TradeKind.RATES, "carrier", "MSC/CNSHA/DEHAM/40HQ")
                        .orElseThrow()
                        .body())
                .contains("1850.5", "\"validTo\":\"2026-12-31\"");
        assertThat(records().count(TradeKind.RATES)).isEqualTo(2);
        await(() -> assertThat(desk().bean(Quarantine.class).list("OPEN", 0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.cause()).contains("Atlantis")));

        comes("rates@carrier.example", "rates.xlsx", workbook(HEAD, hamburg, new Object[] {
            "MSC", "CNSHA", "NLRTM", "40HQ", "USD", 1690, end
        }));
        await(() -> assertThat(records()
                        .find(TradeKind.RATES, "carrier", "MSC/CNSHA/NLRTM/40HQ")
                        .orElseThrow()
                        .body())
                .contains("1690"));
        assertThat(records().past(TradeKind.RATES, "carrier", "MSC/CNSHA/DEHAM/40HQ"))
                .isEmpty();
    }
}
