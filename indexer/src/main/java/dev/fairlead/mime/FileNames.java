package dev.fairlead.mime;

import java.util.Map;

/// Names of attached files, made safe to show and to save under.
final class FileNames {

    private static final int MAX = 200;
    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/vnd.ms-excel", "xls"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/ms-tnef", "dat"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("text/calendar", "ics"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/html", "html"),
            Map.entry("text/rtf", "rtf"));

    private FileNames() {}

    /// The declared name without path and control characters, or one made from number and type.
    static String of(String declared, String mediaType, int index) {
        String name = clean(declared);
        return name.isEmpty() ? "part-%d.%s".formatted(index, extension(mediaType)) : name;
    }

    /// A nested mail without a name takes its subject's.
    static String ofMessage(String declared, String subject, int index) {
        String name = clean(declared);
        if (!name.isEmpty()) {
            return name;
        }
        String fromSubject = clean(subject.replace('/', '-').replace('\\', '-'));
        return fromSubject.isEmpty() ? "message-%d.eml".formatted(index) : fromSubject + ".eml";
    }

    private static String extension(String mediaType) {
        boolean text = mediaType.startsWith("text/") || mediaType.startsWith("message/");
        return EXTENSIONS.getOrDefault(mediaType, text ? "txt" : "bin");
    }

    private static String clean(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder out = new StringBuilder(file.length());
        file.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(out::appendCodePoint);
        String clean = out.toString().strip();
        // The end of a long name says what kind of file it is.
        return clean.length() <= MAX
                ? clean
                : clean.substring(0, MAX - 20) + "…" + clean.substring(clean.length() - 19);
    }
}
