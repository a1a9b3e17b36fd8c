package dev.fairlead.prints;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// The typefaces of one PDF: Noto Sans SC, which has Latin and Chinese, under the SIL Open Font License.
///
/// Made for each PDF: ten megabytes a weight are too much to keep for what is printed now and then.
public record Typefaces(BaseFont regular, BaseFont bold) {

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";
    private static final Color INK = new Color(0x1d, 0x24, 0x2c);
    private static final Color PALE = new Color(0x5b, 0x66, 0x73);

    public static Typefaces load() {
        return new Typefaces(load("NotoSansSC-Regular.ttf"), load("NotoSansSC-Bold.ttf"));
    }

    private static BaseFont load(String name) {
        try (InputStream file = Typefaces.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The font " + name + " is not on the class path.");
            }
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), new byte[0]);
        } catch (IOException cause) {
            throw new UncheckedIOException("The font " + name + " cannot be read", cause);
        }
    }

    public Font plain(float size) {
        return new Font(regular, size, Font.NORMAL, INK);
    }

    public Font pale(float size) {
        return new Font(regular, size, Font.NORMAL, PALE);
    }

    public Font strong(float size) {
        return new Font(bold, size, Font.NORMAL, INK);
    }
}
