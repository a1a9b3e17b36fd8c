package dev.fairlead.hub;

import dev.fairlead.feeds.Feed;
import dev.fairlead.feeds.FeedFormat;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an endpoint for records says, as it was written.
record FeedOptions(String kind, @Nullable String source, String format, String delimiter, String versions) {

    /// @throws IllegalArgumentException naming the option
    Feed feed(@Nullable String charset) {
        if (source == null) {
            throw new IllegalArgumentException(
                    "fairlead:%s needs a source: fairlead:%s?source=erp, the same name for ever".formatted(kind, kind));
        }
        if (!Set.of("given", "arrival").contains(versions)) {
            throw new IllegalArgumentException(
                    "Expected versions=given or versions=arrival, got versions=%s".formatted(versions));
        }
        return new Feed(
                TradeKind.find(kind).orElseThrow(),
                TradeRecords.source(source),
                new Feed.Text(asFormat(), charset(charset), asDelimiter()),
                versions.equals("arrival"));
    }

    private FeedFormat asFormat() {
        return Arrays.stream(FeedFormat.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected format=json or format=csv, got format=%s".formatted(format)));
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Expected a charset such as UTF-8 or GBK, got %s".formatted(name), e);
        }
    }

    private char asDelimiter() {
        String one = delimiter.equals("\\t") || delimiter.equals("tab") ? "\t" : delimiter;
        if (one.length() != 1 || "\"\r\n".contains(one)) {
            throw new IllegalArgumentException(
                    "Expected one sign or tab between columns, got delimiter=%s".formatted(delimiter));
        }
        return one.charAt(0);
    }
}
