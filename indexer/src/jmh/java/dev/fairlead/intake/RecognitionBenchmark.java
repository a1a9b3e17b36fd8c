package dev.fairlead.intake;

import dev.fairlead.TestDatabase;
import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.linking.CustomerNames;
import dev.fairlead.linking.CustomerRef;
import dev.fairlead.linking.Link;
import dev.fairlead.linking.Linker;
import dev.fairlead.linking.ReadMail;
import dev.fairlead.linking.Rule;
import dev.fairlead.linking.RuleKind;
import dev.fairlead.linking.Rules;
import dev.fairlead.mime.Address;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.TextReader;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Messages a second on one thread, through the stages that intake runs.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class RecognitionBenchmark {

    private static final int MAILS = 500;
    private static final int RULES = 200;
    private static final int CUSTOMERS = 20_000;
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
    private List<Recognition> seen;
    private int next;
    private long messages;
    private long cpu;

    @Setup
    public void prepare() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(VocabularySettings.class, () -> new VocabularySettings(Path.of(registers)));
        context.registerBean(CustomerDirectory.class, EveryThirdIsACustomer::new);
        TestDatabase database = TestDatabase.inMemory();
        context.registerBean(JdbcClient.class, database::client);
        context.registerBean(JdbcTemplate.class, database::jdbc);
        context.register(VocabularyFolder.class, Recogniser.class, Rules.class, Linker.class);
        context.refresh();
        addRules(context.getBean(Rules.class));
        recogniser = context.getBean(Recogniser.class);
        linker = context.getBean(Linker.class);
        raw = FreightMails.of(MAILS, 7, language.equals("zh"));
        parsed = raw.stream().map(mime::read).toList();
        read = parsed.stream().map(text::read).toList();
        seen = read.stream().map(mail -> recogniser.recognise(mail, SENT)).toList();
        System.out.printf(
                "%n%d mails of %d bytes on average, %d characters of text; %d mentions, %d rates%n",
                MAILS,
                raw.stream().mapToInt(mail -> mail.length).sum() / MAILS,
                read.stream().mapToInt(mail -> mail.body().length()).sum() / MAILS,
                read.stream().mapToInt(mail -> recogniser.recognise(mail, SENT).mentions().size()).sum() / MAILS,
                read.stream().mapToInt(mail -> recogniser.recognise(mail, SENT).rates().size()).sum() / MAILS);
    }

    private static void addRules(Rules rules) {
        for (int i = 0; i < RULES; i++) {
            Rule alias = Rule.proposed(RuleKind.ALIAS, "quay " + i, "", MentionType.PORT, "DEHAM");
            rules.decide(rules.propose(alias, "jmh").id(), true, "jmh");
        }
    }

    @Setup(Level.Iteration)
    public void startClock() {
        messages = 0;
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// On a machine that others use too, the CPU time of this thread says more than the clock.
    @TearDown(Level.Iteration)
    public void printCpu() {
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        System.out.printf(
                "%d messages, %.0f us of CPU each = %.0f a second of CPU, ",
                messages, nanos / 1e3 / messages, messages * 1e9 / nanos);
    }

    /// What the issue asks of recognition: zones (with the text of HTML), all recognisers, quotes, linking.
    @Benchmark
    public List<Link> zonesRecognitionLinking() {
        ParsedMessage message = parsed.get(advance());
        MessageText words = text.read(message);
        return linked(message, words, recogniser.recognise(words, SENT));
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
        MessageText words = text.read(message);
        return linked(message, words, recogniser.recognise(words, SENT));
    }

    /// Linking alone, among many customers and rules.
    @Benchmark
    public List<Link> linking() {
        int mail = advance();
        return linked(parsed.get(mail), read.get(mail), seen.get(mail));
    }

    private List<Link> linked(ParsedMessage message, MessageText words, Recognition recognition) {
        return linker.link(new ReadMail(message, words, recognition, address -> false))
                .links();
    }

    private int advance() {
        messages++;
        next = (next + 1) % MAILS;
        return next;
    }

    private static final class EveryThirdIsACustomer implements CustomerDirectory {

        private final CustomerNames names = new CustomerNames(IntStream.range(0, CUSTOMERS)
                .mapToObj(i -> new CustomerNames.Named(
                        new CustomerRef(i, "Harbour " + i + " Trading"),
                        List.of("Harbour " + i + " Trading Co., Ltd.", "海港" + i + "贸易有限公司")))
                .toList());

        @Override
        public CustomerNames names() {
            return names;
        }

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
