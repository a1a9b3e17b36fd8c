package dev.fairlead.text;

import com.sun.management.OperatingSystemMXBean;
import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.MimeReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Prints what reading attachments costs, for each kind of file: a report, not a test. First argument: files of a kind.
final class AttachmentSpeed {

    private AttachmentSpeed() {}

    public static void main(String[] args) throws IOException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("quote.pdf", Documents.pdfTable(rows(30)));
        files.put("rates.xlsx", Documents.xlsx(lists(200)));
        files.put("rates.xls", Documents.xls(lists(200)));
        files.put("terms.docx", Documents.docxTable(rows(30)));
        files.put("mail.msg", OutlookFiles.msg("Rates", "USD 1250/40HQ\r\n".repeat(40), "a.pdf", Documents.pdf("x")));
        files.put("rates.csv", "Shanghai,Hamburg,1250\n".repeat(200).getBytes(StandardCharsets.UTF_8));
        System.out.printf("%-12s %9s %14s %14s %12s%n", "file", "bytes", "own CPU us", "reader CPU us", "wall us");
        try (FileReader reader = new FileReader(new MimeReader(), TextSettings.defaults())) {
            files.forEach((name, content) -> measure(reader, name, content, rounds / 5));
            System.out.println("-- warm");
            files.forEach((name, content) -> measure(reader, name, content, rounds));
        }
    }

    private static void measure(FileReader reader, String name, byte[] content, int rounds) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        long readers = 0;
        for (int i = 0; i < rounds; i++) {
            MessageFiles files = new MessageFiles(
                    reader, List.of(new Attachment(1, name, "application/octet-stream", "", false, () -> content)));
            files.read();
            readers += files.cpu().toNanos();
        }
        System.out.printf(
                "%-12s %9d %14.0f %14.0f %12.0f%n",
                name,
                content.length,
                (system.getProcessCpuTime() - cpu) / 1e3 / rounds,
                readers / 1e3 / rounds,
                (System.nanoTime() - wall) / 1e3 / rounds);
    }

    private static String[][] rows(int count) {
        String[][] rows = new String[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = new String[] {"Shanghai", "Hamburg " + i, "USD " + (1200 + i)};
        }
        return rows;
    }

    private static List<List<String>> lists(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (String[] row : rows(count)) {
            rows.add(List.of(row));
        }
        return rows;
    }
}
