package dev.fairlead.mailcenter;

import dev.fairlead.mentions.Mention;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What the recognisers see in a text: the way to try and to measure them.
@RestController
class RecogniseApi {

    /// @param sentAt against which dates without a year are read; now when missing
    /// @param from address of the sender, who may be a customer's
    record Text(
            @Nullable String subject,
            @Nullable String text,
            @Nullable Instant sentAt,
            @Nullable String from) {}

    /// @param zone where it stands: `subject`, `new`, `quoted`, `signature`, …
    /// @param start offset in the subject or in the text as it was given, as zone says, in UTF-16 units; `end` is
    ///     exclusive
    /// @param detail what belongs to it: number of boxes, place of an Incoterm, class of dangerous goods
    record MentionAnswer(
            String type,
            String value,
            String role,
            String raw,
            String zone,
            int start,
            int end,
            double score,
            String evidence,
            String detail) {
        static MentionAnswer of(Mention mention, GivenText given) {
            boolean subject = mention.zone() == ZoneKind.SUBJECT;
            return new MentionAnswer(
                    mention.type().key(),
                    mention.value(),
                    mention.role(),
                    mention.raw(),
                    zoneOf(mention.zone()),
                    subject ? mention.start() : given.offset(mention.start()),
                    subject ? mention.end() : given.offset(mention.end()),
                    mention.score(),
                    mention.evidence(),
                    mention.detail());
        }
    }

    /// A stretch of the text; `start` and `end` as in a mention.
    ///
    /// @param writer of a quoted stretch, as far as it says so
    record ZoneAnswer(
            String zone,
            int start,
            int end,
            @Nullable String writer,
            @Nullable Instant writtenAt) {
        static ZoneAnswer of(Passage passage, GivenText given) {
            boolean subject = passage.zone() == ZoneKind.SUBJECT;
            int end = passage.start() + passage.text().length();
            var head = passage.quoted();
            return new ZoneAnswer(
                    zoneOf(passage.zone()),
                    subject ? 0 : given.offset(passage.start()),
                    subject ? passage.text().length() : given.offset(end),
                    head == null ? null : (head.address().isEmpty() ? head.sender() : head.address()),
                    head == null ? null : head.sentAt());
        }
    }

    /// @param otherPrices prices that are talked about and not offered: targets, former prices, increases, sums
    /// @param links that a message like this would have
    /// @param unread what could not be read, in sentences
    record Answer(
            List<MentionAnswer> mentions,
            List<QuotedRate> quotes,
            List<QuotedRate> otherPrices,
            List<LinkAnswer> links,
            List<ZoneAnswer> zones,
            List<String> unread) {}

    private final TriedMails mails;

    RecogniseApi(TriedMails mails) {
        this.mails = mails;
    }

    @PostMapping("/api/v1/recognise")
    Answer recognise(@RequestBody Text text) {
        String body = Objects.requireNonNullElse(text.text(), "");
        TriedMail tried = mails.text(
                Objects.requireNonNullElse(text.subject(), ""),
                body,
                Objects.requireNonNullElse(text.from(), ""),
                Objects.requireNonNullElseGet(text.sentAt(), Instant::now));
        GivenText given = new GivenText(body);
        return new Answer(
                tried.seen().mentions().stream()
                        .map(mention -> MentionAnswer.of(mention, given))
                        .toList(),
                tried.seen().rates().stream().map(rate -> given(rate, given)).toList(),
                tried.seen().otherPrices().stream()
                        .map(rate -> given(rate, given))
                        .toList(),
                tried.links().stream().map(LinkAnswer::of).toList(),
                tried.text().passages().stream()
                        .map(passage -> ZoneAnswer.of(passage, given))
                        .toList(),
                tried.text().unread());
    }

    private static QuotedRate given(QuotedRate rate, GivenText given) {
        return rate.origin().zone() == ZoneKind.SUBJECT
                ? rate
                : rate.at(given.offset(rate.start()), given.offset(rate.end()));
    }

    private static String zoneOf(ZoneKind zone) {
        return zone.name().toLowerCase(Locale.ROOT);
    }
}
