package dev.fairlead.demo.letters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorrespondenceTests {

    // To make one, every jar is asked for what it offers.
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Instant UNTIL = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<SampleMessage> mail = new ArrayList<>();
    private static List<SampleJob> jobs;

    @BeforeAll
    static void write() {
        Correspondence letters = new Correspondence(7, 3, UNTIL);
        jobs = letters.jobs(letters.write(900, 200, mail::add));
    }

    private static List<SampleMessage> written(long seed, int messages) {
        List<SampleMessage> written = new ArrayList<>();
        new Correspondence(seed, 3, UNTIL).write(messages, 200, written::add);
        return written;
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
        List<SampleMessage> again = written(7, 900);
        for (int i = 0; i < mail.size(); i++) {
            assertThat(again.get(i).raw()).isEqualTo(mail.get(i).raw());
            assertThat(again.get(i).folder()).isEqualTo(mail.get(i).folder());
        }
        assertThat(written(8, 9).get(3).raw()).isNotEqualTo(written(7, 9).get(3).raw());
    }

    @Test
    void theOtherSystemKnowsWhatTheMailHasBooked() {
        Set<String> told = jobs.stream().map(SampleJob::booking).collect(Collectors.toSet());
        List<String> booked = mail.stream()
                .map(SampleMessage::truth)
                .filter(truth -> truth.step() == Step.BOOKING_ACCEPTED)
                .map(GroundTruth::booking)
                .filter(booking -> !booking.isEmpty())
                .toList();

        assertThat(booked).isNotEmpty().allMatch(told::contains);
        assertThat(jobs).anyMatch(SampleJob::delayed).anyMatch(job -> job.ata() == null);
    }

    @Test
    void makesExactlyAsManyAsAskedForAndOverfillsNoFolder() {
        assertThat(mail).hasSize(900);
        Map<String, Long> folders = mail.stream()
                .collect(Collectors.groupingBy(m -> m.rep().username() + " " + m.folder(), Collectors.counting()));
        assertThat(folders.values()).allMatch(n -> n <= 200);
        assertThat(folders.keySet())
                .contains("tom.weber INBOX", "tom.weber Sent", "lisa.chen Archive/2025")
                .anyMatch(f -> f.contains("Customers/"));
    }

    @Test
    void everyFolderOfABigOfficeHasAName() {
        List<String> folders = new ArrayList<>();
        new Correspondence(5, 12, UNTIL).write(900, 60, m -> folders.add(m.folder()));
        assertThat(folders).noneMatch(f -> f.endsWith("/") || f.contains("."));
    }

    @Test
    void standsWithinEighteenMonthsAndReachesTheLastDays() {
        assertThat(mail).allMatch(m -> m.receivedAt().isBefore(UNTIL));
        assertThat(mail).allMatch(m -> m.receivedAt().isAfter(UNTIL.minus(Duration.ofDays(549))));
        assertThat(mail).anyMatch(m -> m.receivedAt().isAfter(UNTIL.minus(Duration.ofDays(4))));
    }

    @Test
    void tellsEveryKindOfLetterAndEveryQuoteNamesTwoPrices() {
        Set<Step> steps = mail.stream().map(m -> m.truth().step()).collect(Collectors.toSet());
        assertThat(steps).containsAll(Set.of(Step.ENQUIRY, Step.QUOTE, Step.REVISED_QUOTE, Step.BOOKING));
        assertThat(steps)
                .containsAll(Set.of(Step.ARRIVAL_NOTICE, Step.COMPLAINT, Step.NEWSLETTER, Step.INTERNAL, Step.PRIVATE));
        assertThat(mail)
                .filteredOn(m -> m.truth().step() == Step.QUOTE)
                .allMatch(m -> m.truth().rates().size() == 2);
    }

    @Test
    void containersAndShipsHoldTheirCheckDigits() {
        assertThat(Box.withCheckDigit("CSQU305438")).isEqualTo("CSQU3054383");
        assertThat(Box.withCheckDigit("MWCU605978")).isEqualTo("MWCU6059784");
        assertThat(Box.withCheckDigit("TEMU607934")).isEqualTo("TEMU6079348");
        for (Atlas.Ship ship : Atlas.load().ships()) {
            int sum = 0;
            for (int i = 0; i < 6; i++) {
                sum += (7 - i) * (ship.imo().charAt(i) - '0');
            }
            assertThat(sum % 10).as(ship.name()).isEqualTo(ship.imo().charAt(6) - '0');
        }
    }

    @Test
    void copiesOfOneLetterDifferInTheirTracesOnly() {
        Map<String, List<SampleMessage>> copies =
                mail.stream().collect(Collectors.groupingBy(m -> m.truth().messageId()));
        List<List<SampleMessage>> several =
                copies.values().stream().filter(c -> c.size() > 1).toList();
        assertThat(several).hasSizeGreaterThan(40);
        for (List<SampleMessage> same : several) {
            assertThat(same).extracting(SampleMessage::rep).doesNotHaveDuplicates();
            assertThat(same.stream().map(m -> fromDate(m.raw())).distinct()).hasSize(1);
            assertThat(same.get(0).raw()).isNotEqualTo(same.get(1).raw());
        }
    }

    private static String fromDate(byte[] raw) {
        String text = new String(raw, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.substring(text.indexOf("Date: "));
    }

    @Test
    void readsBackWithAnotherReader() throws MessagingException, IOException {
        int chinese = 0;
        for (SampleMessage message : mail) {
            MimeMessage parsed = parse(message.raw());
            assertThat(parsed.getMessageID()).isEqualTo("<" + message.truth().messageId() + ">");
            assertThat(parsed.getSubject()).doesNotContain("\uFFFD", "=?", "{");
            assertThat(parsed.getSentDate()).isNotNull();
            String text = parsed.getSubject() + "\n" + plainText(parsed);
            assertThat(text).doesNotContain("\uFFFD", "{").isNotBlank();
            message.truth().containers().forEach(c -> assertThat(text).contains(c));
            assertThat(text).contains(message.truth().bl(), message.truth().vessel());
            chinese += text.contains("您好") ? 1 : 0;
        }
        assertThat(chinese).isBetween(100, 500);
    }

    @Test
    void attachmentsNameTheBoxesThatTheLetterDoesNot() throws MessagingException, IOException {
        int pdf = 0;
        int xlsx = 0;
        for (SampleMessage message : mail) {
            for (String box : message.truth().containersAttached()) {
                StringBuilder text = new StringBuilder();
                for (BodyPart file : files(parse(message.raw()))) {
                    pdf += file.getContentType().contains("pdf") ? 1 : 0;
                    xlsx += file.getContentType().contains("sheet") ? 1 : 0;
                    text.append(textOf(file));
                }
                assertThat(text).contains(box);
            }
        }
        assertThat(pdf).isGreaterThan(20);
        assertThat(xlsx).isGreaterThan(20);
    }

    private static MimeMessage parse(byte[] raw) throws MessagingException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(raw));
    }

    private static String plainText(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            return plainText(parts.getBodyPart(0));
        }
        // The mail API's own decoder takes gb2312 at its word; the letters are GBK.
        byte[] bytes = part.getInputStream().readAllBytes();
        String charset = part.getContentType().contains("gb2312") ? "GBK" : charsetOf(part.getContentType());
        return new String(bytes, charset);
    }

    private static String charsetOf(String contentType) {
        return contentType.replaceAll("(?s).*charset=\"?([A-Za-z0-9-]+).*", "$1");
    }

    private static List<BodyPart> files(Part part) throws MessagingException, IOException {
        List<BodyPart> files = new ArrayList<>();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                if (Part.ATTACHMENT.equals(child.getDisposition())) {
                    files.add(child);
                }
            }
        }
        return files;
    }

    private static String textOf(BodyPart file) throws MessagingException, IOException {
        try (InputStream in = file.getInputStream()) {
            if (file.getContentType().contains("pdf")) {
                try (var document = Loader.loadPDF(in.readAllBytes())) {
                    return new PDFTextStripper().getText(document);
                }
            }
            StringBuilder text = new StringBuilder();
            if (file.getContentType().contains("sheet")) {
                try (XSSFWorkbook book = new XSSFWorkbook(in)) {
                    book.getSheetAt(0)
                            .forEach(
                                    row -> row.forEach(cell -> text.append(cell).append('\n')));
                }
            }
            return text.toString();
        }
    }
}
