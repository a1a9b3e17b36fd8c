package dev.fairlead.text;

import dev.fairlead.mime.Attachment;
import dev.fairlead.mime.MimeReader;
import java.util.List;

/// A program that gives a reader an endless file, says the reader's process id, and waits to be killed.
final class WaitingParent {

    static final String READER = "reader ";

    private WaitingParent() {}

    public static void main(String[] args) throws InterruptedException {
        FileReader reader = new FileReader(new MimeReader(), TextSettings.defaults());
        byte[] endless = HostileFiles.endlessPdf();
        Thread.ofPlatform()
                .daemon()
                .start(() -> new MessageFiles(
                                reader,
                                List.of(new Attachment(1, "a.pdf", "application/pdf", "", false, () -> endless)))
                        .read());
        while (ProcessHandle.current().children().findFirst().isEmpty()) {
            Thread.sleep(50);
        }
        Thread.sleep(2_000);
        ProcessHandle.current().children().forEach(child -> System.out.println(READER + child.pid()));
        Thread.sleep(600_000);
    }
}
