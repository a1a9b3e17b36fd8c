package dev.fairlead.demo.letters;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A page of lines as PDF 1.4, in Latin letters.
///
/// Written by hand: the library that reads PDF looks through all fonts of the machine before it writes its first line.
final class PdfPaper {

    private final StringBuilder out = new StringBuilder("%PDF-1.4\n");
    private final List<Integer> offsets = new ArrayList<>();

    private PdfPaper() {}

    static byte[] of(String title, List<String> lines) {
        PdfPaper paper = new PdfPaper();
        String content = content(title, lines);
        paper.object("<< /Type /Catalog /Pages 2 0 R >>");
        paper.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        paper.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R"
                + " /Resources << /Font << /Bold 4 0 R /Plain 5 0 R >> >> >>");
        paper.object(font("Helvetica-Bold"));
        paper.object(font("Helvetica"));
        paper.object("<< /Length %d >>\nstream\n%s\nendstream".formatted(content.length(), content));
        return paper.finished().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /%s >>".formatted(name);
    }

    private static String content(String title, List<String> lines) {
        StringBuilder content =
                new StringBuilder("BT /Bold 14 Tf 56 780 Td 16 TL (%s) Tj T* T*".formatted(escaped(title)));
        content.append(" /Plain 10 Tf");
        for (String line : lines) {
            content.append("\n(%s) Tj T*".formatted(escaped(line)));
        }
        return content.append(" ET").toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private void object(String body) {
        offsets.add(out.length());
        out.append("%d 0 obj\n%s\nendobj\n".formatted(offsets.size(), body));
    }

    private String finished() {
        int table = out.length();
        out.append("xref\n0 %d\n0000000000 65535 f \n".formatted(offsets.size() + 1));
        offsets.forEach(offset -> out.append("%010d 00000 n \n".formatted(offset)));
        return out.append("trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(offsets.size() + 1, table))
                .toString();
    }
}
