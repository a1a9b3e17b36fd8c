package dev.fairlead.mailcenter;

import dev.fairlead.mime.Attachment;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// An attachment as the page lists it.
///
/// @param picture a raster image small enough to be shown at once
/// @param textHref address of its text, which is read when somebody asks
/// @param problem why its text is not searched, empty when it is
record FileView(
        int n,
        String name,
        String mediaType,
        String kind,
        long size,
        String href,
        boolean picture,
        String textHref,
        String problem) {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final long LARGEST_PICTURE = 4_000_000;

    /// @param problems of the mail, in sentences; those of a file begin with its name
    static FileView of(long mail, Attachment part, List<String> problems) {
        String name = Downloads.nameOf(part);
        long size = part.content().get().length;
        boolean picture = PICTURES.contains(part.mediaType().toLowerCase(Locale.ROOT)) && size <= LARGEST_PICTURE;
        String href = "/mail/" + mail + "/attachments/" + part.index();
        String problem = problems.stream()
                .filter(sentence -> !part.fileName().isEmpty() && sentence.startsWith(part.fileName() + " "))
                .findFirst()
                .orElse("");
        return new FileView(
                part.index(), name, part.mediaType(), kind(name), size, href, picture, href + "/text", problem);
    }

    /// The end of the file's name, which tells a person more than a media type.
    private static String kind(String name) {
        int dot = name.lastIndexOf('.');
        String end = dot < 0 ? "" : name.substring(dot + 1);
        return end.length() > 5 ? "" : end.toUpperCase(Locale.ROOT);
    }
}
