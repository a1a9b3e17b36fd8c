package dev.fairlead.mailcenter;

import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Sizes of files as people read them. Templates ask for it by the bean's name.
@Component("fileSizes")
public class FileSizes {

    /// `340 B`, `12 kB`, `1.4 MB`.
    public String write(long bytes, Locale locale) {
        NumberFormat number = NumberFormat.getInstance(locale);
        if (bytes < 1000) {
            return number.format(bytes) + " B";
        }
        if (bytes < 1_000_000) {
            return number.format(Math.round(bytes / 1000.0)) + " kB";
        }
        number.setMaximumFractionDigits(1);
        return number.format(bytes / 1_000_000.0) + " MB";
    }
}
