package dev.fairlead.readings;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailReader;
import dev.fairlead.intake.Mails;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.quotes.Quote;
import dev.fairlead.search.Access;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The mail, or the file attached to it, that a quote was read from, with the lines marked in which it stands.
@Component
class QuoteSource {

    /// Of a longer text only what is around the first mark.
    private static final int LONGEST = 30_000;
    private static final int BEFORE = 4_000;

    private final Mails mails;
    private final MailReader reader;
    private final ReadingRows readings;
    private final CurrentUser current;

    QuoteSource(Mails mails, MailReader reader, ReadingRows readings, CurrentUser current) {
        this.mails = mails;
        this.reader = reader;
        this.readings = readings;
        this.current = current;
    }

    /// @param part 0 for subject and body, otherwise the number of the attachment
    public record View(
            long mailId,
            String subject,
            String from,
            java.time.Instant sentAt,
            int part,
            String file,
            List<Block> blocks) {}

    /// @param zone `subject`, `new`, `quoted`, `attachment` …
    public record Block(String zone, List<Piece> pieces) {}

    public record Piece(String text, boolean marked) {}

    /// Empty when the quote is of no mail, or of none that the person who is asking may see.
    Optional<View> of(Quote quote) {
        Long mailId = quote.origin().mailId();
        if (mailId == null) {
            return Optional.empty();
        }
        Access access = current.access();
        return mails.find(mailId)
                .filter(mail -> mails.isOpenTo(mail, access))
                .flatMap(mail -> reader.open(mail.id()))
                .map(opened -> view(quote, opened));
    }

    private View view(Quote quote, OpenedMail opened) {
        Mail mail = opened.mail();
        int part = quote.origin().part();
        List<Span> spans = spans(quote, mail.id());
        MessageText text = opened.text();
        String file = "";
        if (part > 0) {
            var attached = opened.message().attachments().stream()
                    .filter(attachment -> attachment.index() == part)
                    .findFirst();
            text = attached.map(one -> reader.fileText(opened.message(), one)).orElse(text);
            file = attached.map(one -> one.fileName()).orElse("");
        }
        List<Block> blocks = text.passages().stream()
                .filter(passage -> passage.source() == part && isShown(passage, part))
                .map(passage -> block(passage, spans))
                .filter(block -> !block.pieces().isEmpty())
                .toList();
        return new View(mail.id(), mail.subject(), mail.from().toString(), mail.sentAt(), part, file, blocks);
    }

    /// Of all that this mail says of the quote; a quote that mail no longer speaks of keeps its first line.
    private List<Span> spans(Quote quote, long mailId) {
        List<Span> spans = new ArrayList<>();
        readings.ofQuotes(List.of(quote.id())).stream()
                .map(Known::reading)
                .filter(reading -> reading.source().mailId() == mailId
                        && reading.source().part() == quote.origin().part())
                .forEach(reading -> spans.addAll(reading.source().spans()));
        if (spans.isEmpty()) {
            spans.add(new Span(quote.origin().start(), quote.origin().end()));
        }
        spans.sort(Comparator.comparing(Span::start));
        return spans;
    }

    private static boolean isShown(Passage passage, int part) {
        return passage.zone() != ZoneKind.FILE_NAME && (part > 0 || passage.zone() != ZoneKind.SUBJECT);
    }

    private static Block block(Passage passage, List<Span> spans) {
        List<Piece> pieces = new ArrayList<>();
        String text = passage.text();
        int first = spans.stream()
                .mapToInt(span -> span.start() - passage.start())
                .filter(start -> start >= 0 && start < text.length())
                .findFirst()
                .orElse(0);
        int at = Math.max(0, first - BEFORE);
        int last = Math.min(text.length(), at + LONGEST);
        for (Span span : spans) {
            int start = Math.clamp(span.start() - (long) passage.start(), at, last);
            int end = Math.clamp(span.end() - (long) passage.start(), start, last);
            if (end > start) {
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
        }
        add(pieces, text.substring(at, last), false);
        return new Block(passage.zone().name().toLowerCase(Locale.ROOT), pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isBlank()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
