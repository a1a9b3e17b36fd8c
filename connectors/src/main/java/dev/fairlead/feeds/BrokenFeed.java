package dev.fairlead.feeds;

/// A delivery that cannot be read to its end: half a file, a wrong charset, no JSON. What came before is taken.
public final class BrokenFeed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private BrokenFeed(String message, Throwable cause) {
        super(message, cause);
    }

    private BrokenFeed(String message) {
        super(message);
    }

    static BrokenFeed at(String place, String reason, Throwable cause) {
        return new BrokenFeed("Not readable behind %s: %s".formatted(place, cut(reason)), cause);
    }

    static BrokenFeed head(String read, String expected) {
        return new BrokenFeed("The first line was read as %s, expected %s".formatted(cut(read), expected));
    }

    static BrokenFeed sheet(String read, String expected) {
        return new BrokenFeed("The sheet has %s, expected %s".formatted(read, expected));
    }

    static BrokenFeed edi(String place, String read, String expected) {
        return new BrokenFeed("Read at %s of the interchange: %s, expected %s".formatted(place, cut(read), expected));
    }

    static BrokenFeed body(Object body) {
        return new BrokenFeed(
                "The body is a %s, expected JSON or CSV as text, bytes or a file, a Map, a record, or a list or stream of these"
                        .formatted(body.getClass().getName()));
    }

    static BrokenFeed refused(long refused) {
        return new BrokenFeed("%d records were refused, the rest is not read: the delivery is not what the route says"
                .formatted(refused));
    }

    /// For a route that fails with every record that is refused.
    public static BrokenFeed withRefused(FeedReport report) {
        String first = report.answers().stream()
                .filter(answer -> answer.result().equals("refused"))
                .findFirst()
                .map(answer -> " The first: %s, %s".formatted(answer.place(), answer.why()))
                .orElse("");
        return new BrokenFeed("Not all records were taken: %s.%s".formatted(report, cut(first)));
    }

    public static BrokenFeed empty() {
        return new BrokenFeed("There is no body, expected records");
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
