package dev.fairlead.mime;

import java.util.Set;

/// Whether a program and not a person wrote a message, by its headers.
final class AutomaticMail {

    private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply");

    private AutomaticMail() {}

    static boolean is(Part root) {
        HeaderFields fields = root.headers;
        // RFC 3834 5: "no" is what a person's program may write.
        boolean submitted =
                fields.has("auto-submitted") && !fields.token("auto-submitted").equals("no");
        return submitted
                || BULK.contains(fields.token("precedence"))
                // RFC 2919 and RFC 2369: mailing lists and newsletters.
                || fields.has("list-id")
                || fields.has("list-unsubscribe")
                || fields.has("x-auto-response-suppress")
                        && !fields.token("x-auto-response-suppress").equals("none")
                || fields.has("x-autoreply")
                || fields.has("x-autorespond")
                || fields.text("return-path").strip().equals("<>")
                || root.mediaType().equals("multipart/report")
                || isCalendar(root);
    }

    /// RFC 6047 2.4: an invitation, its acceptance or its cancellation is the mail itself or one of its
    /// alternatives. A calendar file that somebody attached is a file.
    private static boolean isCalendar(Part root) {
        return root.mediaType().equals("text/calendar")
                || root.mediaType().equals("multipart/alternative")
                        && root.children.stream().anyMatch(AutomaticMail::isCalendar)
                || root.mediaType().equals("multipart/mixed")
                        && !root.children.isEmpty()
                        && isAlternative(root.children.getFirst());
    }

    private static boolean isAlternative(Part part) {
        return part.mediaType().equals("multipart/alternative") && isCalendar(part);
    }
}
