package dev.fairlead.text;

import java.util.Locale;
import java.util.Map;

/// How the text of an attached file is had, by its name and declared type: decided without decoding it.
enum FileKind {
    /// Characters as they stand.
    TEXT,
    HTML,
    /// A mail inside the mail.
    MAIL,
    /// PDF, office and RTF files, told apart by their first bytes.
    DOCUMENT,
    /// Packed files are not opened.
    ARCHIVE,
    /// Pictures, sound, signatures: no text, and nobody expects any.
    SILENT,
    UNKNOWN;

    private static final Map<String, FileKind> BY_EXTENSION = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("csv", TEXT),
            Map.entry("tsv", TEXT),
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
            Map.entry("zip", ARCHIVE),
            Map.entry("rar", ARCHIVE),
            Map.entry("7z", ARCHIVE),
            Map.entry("gz", ARCHIVE),
            Map.entry("tar", ARCHIVE),
            Map.entry("jpg", SILENT),
            Map.entry("jpeg", SILENT),
            Map.entry("png", SILENT),
            Map.entry("gif", SILENT),
            Map.entry("bmp", SILENT),
            Map.entry("tif", SILENT),
            Map.entry("tiff", SILENT),
            Map.entry("p7s", SILENT),
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
        if (type.startsWith("text/")
                || type.startsWith("message/")
                || type.endsWith("/xml")
                || type.endsWith("/json")) {
            return TEXT;
        }
        if (type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.contains("signature")) {
            return SILENT;
        }
        boolean document = type.endsWith("/pdf")
                || type.endsWith("/rtf")
                || type.endsWith("/msword")
                || type.contains("ms-excel")
                || type.contains("officedocument");
        return document ? DOCUMENT : type.endsWith("zip") ? ARCHIVE : UNKNOWN;
    }
}
