package dev.fairlead.quotes;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The fields of a quote as text: the one table behind form, change history, import and API.
public enum QuoteField {
    DIRECTION("direction", quote -> quote.direction().key()),
    CUSTOMER("customer", Quote::customerId),
    PARTY("party", Quote::party),
    CARRIER("carrier", quote -> quote.offer().carrier()),
    POL("pol", quote -> quote.offer().pol()),
    POD("pod", quote -> quote.offer().pod()),
    VIA("via", quote -> quote.offer().via()),
    EQUIPMENT("equipment", quote -> quote.offer().equipment()),
    LINES(
            "lines",
            quote -> quote.offer().lines().stream().map(Offer.Line::written).collect(Collectors.joining("\n"))),
    VALID_FROM("validFrom", quote -> quote.offer().validFrom()),
    VALID_TO("validTo", quote -> quote.offer().validTo()),
    FREE_TIME("freeTimeDays", quote -> quote.offer().freeTimeDays()),
    TRANSIT("transitDays", quote -> quote.offer().transitDays()),
    INCLUDES("includes", quote -> String.join(", ", quote.offer().includes())),
    EXCLUDES("excludes", quote -> String.join(", ", quote.offer().excludes())),
    STATUS("status", quote -> quote.course().status().key()),
    LOSS("lossReason", quote -> quote.course().loss()),
    REMIND_ON("remindOn", quote -> quote.course().remindOn()),
    REMARK("remark", quote -> quote.course().remark());

    private final String key;
    private final Function<Quote, @Nullable Object> reading;

    QuoteField(String key, Function<Quote, @Nullable Object> reading) {
        this.key = key;
        this.reading = reading;
    }

    /// As the API and the messages name it.
    public String key() {
        return key;
    }

    /// Empty when the quote says nothing of it.
    String of(Quote quote) {
        return Objects.requireNonNullElse(reading.apply(quote), "").toString();
    }

    /// Whether mail says it, so that a person's word has to be kept against the mail.
    boolean isRead() {
        return ordinal() < STATUS.ordinal();
    }

    static Optional<QuoteField> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
