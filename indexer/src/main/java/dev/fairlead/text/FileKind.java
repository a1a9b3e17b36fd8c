package dev.fairlead.text;

import java.util.Locale;
import java.util.Map;

/// How the text of an attached file is had, by its name and declared type: decided without decoding it.
enum FileKind {
    /// Characters as they stand.
    TEXT,
    /// Cells between commas, semicolons or tabs.
    TABLE,
    HTML,
    /// A mail inside the mail.
    MAIL,
    /// PDF, office and RTF files, told apart by their first bytes.
    DOCUMENT,
    ZIP,
    /// Packed in a way that is not opened.
    PACKED,
    PICTURE,
    /// Sound, film, signatures: no text, and nobody expects any.
    SILENT,
    UNKNOWN;

    private static final Map<String, FileKind> BY_EXTENSION = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("csv", TABLE),
            Map.entry("tsv", TABLE),
            Map.entry("log", TEXT),
            Map.entry("md", TEXT),
            Map.entry("xml", TEXT),
            Map.entry("json", TEXT),
            Map.entry("edi", TEXT),
            Map.entry("ics", TEXT),
            Map.entry("vcf", TEXT),
            Map.entry("htm", HTML),
            Map.entry("html", HTML),
            Map.entry("eml", MAIL),
            Map.entry("pdf", DOCUMENT),
            Map.entry("doc", DOCUMENT),
            Map.entry("docx", DOCUMENT),
            Map.entry("docm", DOCUMENT),
            Map.entry("dot", DOCUMENT),
            Map.entry("rtf", DOCUMENT),
            Map.entry("xls", DOCUMENT),
            Map.entry("xlsx", DOCUMENT),
            Map.entry("xlsm", DOCUMENT),
            Map.entry("xlt", DOCUMENT),
            Map.entry("et", DOCUMENT),
            Map.entry("ppt", DOCUMENT),
            Map.entry("pptx", DOCUMENT),
            Map.entry("msg", DOCUMENT),
            Map.entry("zip", ZIP),
            Map.entry("rar", PACKED),
            Map.entry("7z", PACKED),
            Map.entry("gz", PACKED),
            Map.entry("tar", PACKED),
            Map.entry("jpg", PICTURE),
            Map.entry("jpeg", PICTURE),
            Map.entry("png", PICTURE),
            Map.entry("gif", PICTURE),
            Map.entry("webp", PICTURE),
            Map.entry("heic", PICTURE),
            Map.entry("bmp", PICTURE),
            Map.entry("tif", PICTURE),
            Map.entry("tiff", PICTURE),
            Map.entry("p7s", SILENT),
            Map.entry("p7m", SILENT),
            Map.entry("asc", SILENT),
            Map.entry("mp3", SILENT),
            Map.entry("mp4", SILENT));

    /// The name counts before the type: many programs send everything as `application/octet-stream`.
    static FileKind of(String fileName, String mediaType) {
        if (mediaType.equals("message/rfc822") || mediaType.equals("message/global")) {
            return MAIL;
        }
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        FileKind kind = BY_EXTENSION.get(extension);
        return kind != null ? kind : byType(mediaType);
    }

    private static FileKind byType(String type) {
        if (type.equals("text/html")) {
            return HTML;
        }
        if (type.equals("text/csv")) {
            return TABLE;
        }
        if (type.startsWith("text/")
                || type.startsWith("message/")
                || type.endsWith("/xml")
                || type.endsWith("/json")) {
            return TEXT;
        }
        if (type.startsWith("image/")) {
            return PICTURE;
        }
        if (type.startsWith("audio/") || type.startsWith("video/") || type.contains("signature")) {
            return SILENT;
        }
        boolean document = type.endsWith("/pdf")
                || type.endsWith("/rtf")
                || type.endsWith("/msword")
                || type.contains("ms-excel")
                || type.contains("officedocument")
                || type.endsWith("ms-tnef")
                || type.endsWith("ms-outlook");
        return document ? DOCUMENT : type.endsWith("zip") ? ZIP : UNKNOWN;
    }
}
