package dev.fairlead.quotes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// Quotes as a workbook, its heads in the reader's language.
final class LaneSheet {

    private static final List<String> HEADS = List.of(
            "date",
            "direction",
            "customer",
            "party",
            "pol",
            "pod",
            "via",
            "equipment",
            "carrier",
            "charge",
            "currency",
            "amount",
            "charges",
            "validFrom",
            "validTo",
            "freeTimeDays",
            "transitDays",
            "status",
            "rep",
            "doubtful");

    private final TradeWords words;
    private final MessageSource messages;
    private final Locale locale;

    LaneSheet(TradeWords words, MessageSource messages, Locale locale) {
        this.words = words;
        this.messages = messages;
        this.locale = locale;
    }

    byte[] of(List<Quote> quotes, ZoneId zone) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Fairlead");
            sheet.createFreezePane(0, 1);
            sheet.setDefaultColumnWidth(16);
            CellStyle time = book.createCellStyle();
            time.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            CellStyle text = book.createCellStyle();
            text.setQuotePrefixed(true);
            fill(sheet.createRow(0), HEADS.stream().map(this::head).toList(), time, day, text);
            for (Quote quote : quotes) {
                fill(sheet.createRow(sheet.getLastRowNum() + 1), cells(quote, zone), time, day, text);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private String head(String key) {
        return message("quotes." + key);
    }

    private String message(String key) {
        return messages.getMessage(key, new Object[0], locale);
    }

    private List<@Nullable Object> cells(Quote quote, ZoneId zone) {
        Offer offer = quote.offer();
        String others = offer.lines().stream().skip(1).map(QuoteField::line).collect(Collectors.joining("; "));
        return Arrays.asList(
                LocalDateTime.ofInstant(quote.quotedAt(), zone),
                message("quotes.direction." + quote.direction().key()),
                quote.customerName(),
                quote.party(),
                offer.pol(),
                offer.pod(),
                offer.via(),
                offer.equipment(),
                offer.carrier() == null ? null : words.carrierName(offer.carrier()),
                offer.freight().map(Offer.Line::charge).orElse(null),
                offer.freight().map(Offer.Line::currency).orElse(null),
                offer.freight().map(Offer.Line::amount).orElse(null),
                others,
                offer.validFrom(),
                offer.validTo(),
                offer.freeTimeDays(),
                offer.transitDays(),
                message("quotes.status." + quote.course().status().key()),
                quote.rep(),
                quote.doubtful() ? message("quotes.doubtful") : null);
    }

    /// Text of a stranger is text: the mark keeps it from being calculated (OWASP, CSV injection).
    private static void fill(Row row, List<?> cells, CellStyle time, CellStyle day, CellStyle text) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            switch (cells.get(i)) {
                case null -> cell.setBlank();
                case LocalDateTime at -> {
                    cell.setCellValue(at);
                    cell.setCellStyle(time);
                }
                case LocalDate at -> {
                    cell.setCellValue(at);
                    cell.setCellStyle(day);
                }
                case Number number -> cell.setCellValue(number.doubleValue());
                case Object other -> {
                    cell.setCellValue(other.toString());
                    cell.setCellStyle(text);
                }
            }
        }
    }
}
