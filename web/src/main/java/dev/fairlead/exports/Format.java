package dev.fairlead.exports;

import dev.fairlead.tables.Table;
import java.util.Arrays;
import java.util.Locale;

/// What an export is written as.
enum Format {
    /// A table of metadata and links.
    CSV("csv", Table.CSV),
    /// The same for spreadsheet programs.
    XLSX("xlsx", Table.XLSX),
    /// Every mail as the server sent it, a file each.
    EML("zip", "application/zip"),
    /// Every mail as the server sent it, one behind the other.
    MBOX("mbox", "application/mbox");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws InvalidExport when it is none of ours
    static Format withKey(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equalsIgnoreCase(key))
                .findFirst()
                .orElseThrow(() -> InvalidExport.format(key));
    }
}
