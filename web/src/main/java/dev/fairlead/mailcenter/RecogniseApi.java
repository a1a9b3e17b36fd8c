package dev.fairlead.mailcenter;

import dev.fairlead.mime.Address;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Mention;
import dev.fairlead.recognition.QuotedRate;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.TextReader;
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
    record Text(
            @Nullable String subject,
            @Nullable String text,
            @Nullable Instant sentAt,
            @Nullable String from) {}

    /// @param zone where it stands: `subject`, `new`, `quoted`, `signature`, …
    /// @param start offset in the subject or in the text, as zone says; `end` is exclusive
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
        static MentionAnswer of(Mention mention) {
            return new MentionAnswer(
                    mention.type().key(),
                    mention.value(),
                    mention.role(),
                    mention.raw(),
                    mention.zone().name().toLowerCase(Locale.ROOT),
                    mention.start(),
                    mention.end(),
                    mention.score(),
                    mention.evidence(),
                    mention.detail());
        }
    }

    /// @param otherPrices prices that are talked about and not offered: targets, former prices, increases, sums
    record Answer(List<MentionAnswer> mentions, List<QuotedRate> quotes, List<QuotedRate> otherPrices) {}

    private final TextReader reader;
    private final Recogniser recogniser;

    RecogniseApi(TextReader reader, Recogniser recogniser) {
        this.reader = reader;
        this.recogniser = recogniser;
    }

    @PostMapping("/api/v1/recognise")
    Answer recognise(@RequestBody Text text) {
        Instant sentAt = Objects.requireNonNullElseGet(text.sentAt(), Instant::now);
        Recognition seen = recogniser.recognise(reader.read(message(text, sentAt)), sentAt);
        return new Answer(seen.mentions().stream().map(MentionAnswer::of).toList(), seen.rates(), seen.otherPrices());
    }

    private static ParsedMessage message(Text text, Instant sentAt) {
        return new ParsedMessage(
                "",
                "",
                List.of(),
                Objects.requireNonNullElse(text.subject(), ""),
                new Address("", Objects.requireNonNullElse(text.from(), "")),
                List.of(),
                List.of(),
                sentAt,
                Objects.requireNonNullElse(text.text(), ""),
                "",
                List.of(),
                "",
                false,
                List.of());
    }
}
