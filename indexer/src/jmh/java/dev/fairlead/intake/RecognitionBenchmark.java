package dev.fairlead.intake;

import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.linking.CustomerRef;
import dev.fairlead.linking.Link;
import dev.fairlead.linking.Linker;
import dev.fairlead.mime.Address;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.TextReader;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// Messages a second on one thread, through the stages that intake runs.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class RecognitionBenchmark {

    private static final int MAILS = 500;
    private static final Instant SENT = Instant.parse("2026-11-16T00:00:00Z");

    @Param({"en", "zh"})
    public String language = "en";

    /// A folder of registers that is loaded over the starter vocabulary; `none` for that alone.
    @Param("none")
    public String registers = "none";

    private final MimeReader mime = new MimeReader();
    private final TextReader text = new TextReader(mime);
    private Recogniser recogniser;
    private Linker linker;
    private List<byte[]> raw;
    private List<ParsedMessage> parsed;
    private List<MessageText> read;
    private int next;

    @Setup
    public void prepare() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(VocabularySettings.class, () -> new VocabularySettings(Path.of(registers)));
        context.registerBean(CustomerDirectory.class, EveryThirdIsACustomer::new);
        context.register(VocabularyFolder.class, Recogniser.class, Linker.class);
        context.refresh();
        recogniser = context.getBean(Recogniser.class);
        linker = context.getBean(Linker.class);
        raw = FreightMails.of(MAILS, 7, language.equals("zh"));
        parsed = raw.stream().map(mime::read).toList();
        read = parsed.stream().map(text::read).toList();
        System.out.printf(
                "%n%d mails of %d bytes on average, %d characters of text; %d mentions, %d rates%n",
                MAILS,
                raw.stream().mapToInt(mail -> mail.length).sum() / MAILS,
                read.stream().mapToInt(mail -> mail.body().length()).sum() / MAILS,
                read.stream().mapToInt(mail -> recogniser.recognise(mail, SENT).mentions().size()).sum() / MAILS,
                read.stream().mapToInt(mail -> recogniser.recognise(mail, SENT).rates().size()).sum() / MAILS);
    }

    /// What the issue asks of recognition: zones (with the text of HTML), all recognisers, quotes, linking.
    @Benchmark
    public List<Link> zonesRecognitionLinking() {
        ParsedMessage message = parsed.get(advance());
        return linker.link(message, recogniser.recognise(text.read(message), SENT), address -> false);
    }

    /// The recognisers and the quote reader alone.
    @Benchmark
    public Recognition recognition() {
        return recogniser.recognise(read.get(advance()), SENT);
    }

    /// From the bytes on.
    @Benchmark
    public List<Link> bytesToLinks() {
        ParsedMessage message = mime.read(raw.get(advance()));
        return linker.link(message, recogniser.recognise(text.read(message), SENT), address -> false);
    }

    private int advance() {
        next = (next + 1) % MAILS;
        return next;
    }

    private static final class EveryThirdIsACustomer implements CustomerDirectory {

        @Override
        public Optional<CustomerRef> byAddress(Address address) {
            return Optional.empty();
        }

        @Override
        public Optional<CustomerRef> byDomain(String domain) {
            return domain.hashCode() % 3 == 0 ? Optional.of(new CustomerRef(1, domain)) : Optional.empty();
        }
    }
}
