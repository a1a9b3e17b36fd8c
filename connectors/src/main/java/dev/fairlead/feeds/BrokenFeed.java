package dev.fairlead.feeds;

import dev.fairlead.lines.OneLine;
import dev.fairlead.trade.Outcome.What;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A delivery that cannot be read to its end: half a file, a wrong charset, no JSON. What came before is taken.
public final class BrokenFeed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Without the stack: it is the delivery that is wrong, and the sentence says where.
    private BrokenFeed(String message, @Nullable Throwable cause) {
        super(message, cause, true, false);
    }

    private BrokenFeed(String message) {
        this(message, null);
    }

    static BrokenFeed at(String place, String reason, Throwable cause) {
        return new BrokenFeed("Not readable behind %s: %s".formatted(place, OneLine.of(reason)), cause);
    }

    static BrokenFeed unreadable(String place, String reason) {
        return new BrokenFeed("Not readable: %s has %s".formatted(place, OneLine.of(reason)));
    }

    /// The bytes at the beginning show what they are.
    static BrokenFeed charset(String read, Charset said, String expected) {
        return new BrokenFeed("The first bytes are %s and no %s, expected %s".formatted(read, said, expected));
    }

    /// Some places were skipped; everything else is taken.
    static BrokenFeed skipped(FeedReport report) {
        String places = report.unread().stream()
                .map(one -> "%s has %s".formatted(one.place(), OneLine.of(one.why())))
                .collect(Collectors.joining("; "));
        return new BrokenFeed("Not all was readable: %s. The first: %s".formatted(report, places));
    }

    /// The same, saying of which file.
    public BrokenFeed in(String file) {
        return new BrokenFeed(OneLine.of(file) + ": " + getMessage(), getCause());
    }

    static BrokenFeed head(String read, String expected) {
        return new BrokenFeed("The first line was read as %s, expected %s".formatted(OneLine.of(read), expected));
    }

    static BrokenFeed sheet(String read, String expected) {
        return new BrokenFeed("The sheet has %s, expected %s".formatted(read, expected));
    }

    static BrokenFeed edi(String place, String read, String expected) {
        return new BrokenFeed(
                "Read at %s of the interchange: %s, expected %s".formatted(place, OneLine.of(read), expected));
    }

    static BrokenFeed body(Object body) {
        return new BrokenFeed(
                ("The body is a %s, expected JSON or CSV as text, bytes or a file, a Map, a record, or a list"
                                + " or stream of these")
                        .formatted(body.getClass().getName()));
    }

    static BrokenFeed refused(FeedReport report) {
        return new BrokenFeed(
                ("%d records were refused or not readable, the rest is not read: the delivery is not what the"
                                + " route says. %s")
                        .formatted(report.count(What.REFUSED) + report.skipped(), first(report))
                        .strip());
    }

    /// For a route that fails with every record that is refused.
    public static BrokenFeed withRefused(FeedReport report) {
        return new BrokenFeed("Not all records were taken: %s. %s"
                .formatted(report, first(report))
                .strip());
    }

    private static String first(FeedReport report) {
        return report.answers().stream()
                .filter(answer -> answer.result().equals("refused"))
                .findFirst()
                .map(answer -> OneLine.of("The first refused: %s, %s".formatted(answer.place(), answer.why())))
                .orElseGet(() -> report.unread().stream()
                        .findFirst()
                        .map(one -> OneLine.of("The first: %s has %s".formatted(one.place(), one.why())))
                        .orElse(""));
    }

    /// For a file that has more in it than when its end was reached.
    public static BrokenFeed growing() {
        return new BrokenFeed("The file has grown since its end was read: it was not whole. Bring it once more");
    }

    public static BrokenFeed empty() {
        return new BrokenFeed("There is no body, expected records");
    }
}
