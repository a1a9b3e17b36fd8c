package dev.fairlead.mailcenter;

import dev.fairlead.mime.Attachment;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// An attachment as the page lists it.
///
/// @param picture a raster image small enough to be shown at once
/// @param text the beginning of its text, empty when there is none
record FileView(
        int n, String name, String mediaType, String kind, long size, String href, boolean picture, String text) {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final long LARGEST_PICTURE = 4_000_000;
    private static final int PREVIEW = 4000;

    static FileView of(long mail, Attachment part, MessageText text) {
        String name = Downloads.nameOf(part);
        long size = part.content().get().length;
        boolean picture = PICTURES.contains(part.mediaType().toLowerCase(Locale.ROOT)) && size <= LARGEST_PICTURE;
        String href = "/mail/" + mail + "/attachments/" + part.index();
        return new FileView(part.index(), name, part.mediaType(), kind(name), size, href, picture, textOf(part, text));
    }

    /// The end of the file's name, which tells a person more than a media type.
    private static String kind(String name) {
        int dot = name.lastIndexOf('.');
        String end = dot < 0 ? "" : name.substring(dot + 1);
        return end.length() > 5 ? "" : end.toUpperCase(Locale.ROOT);
    }

    private static String textOf(Attachment part, MessageText text) {
        String whole = text.passages().stream()
                .filter(passage -> passage.zone() == ZoneKind.ATTACHMENT && passage.source() == part.index())
                .map(Passage::text)
                .collect(Collectors.joining("\n"))
                .strip();
        return whole.length() <= PREVIEW ? whole : whole.substring(0, PREVIEW) + " …";
    }
}
