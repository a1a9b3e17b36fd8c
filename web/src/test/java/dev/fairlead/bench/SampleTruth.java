package dev.fairlead.bench;

import dev.fairlead.demo.letters.Correspondence;
import dev.fairlead.demo.letters.GroundTruth;
import dev.fairlead.demo.letters.Rep;
import dev.fairlead.demo.letters.SampleCustomer;
import dev.fairlead.demo.letters.SampleMessage;
import dev.fairlead.demo.letters.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Writes the demo's mail and what it says as a folder and a truth for [QuoteTruth].
public final class SampleTruth {

    private static final JsonMapper JSON = new JsonMapper();
    /// The truth knows the prices that customers are offered, not those that carriers send round.
    private static final Set<Step> OTHERS_PRICES = EnumSet.of(Step.CIRCULAR, Step.NEWSLETTER);

    private final Path folder;
    private final Map<String, String> customers;
    private final Set<String> known = new HashSet<>();
    private final StringBuilder truth = new StringBuilder();
    private int written;

    private SampleTruth(Path folder, Map<String, String> customers) {
        this.folder = folder;
        this.customers = customers;
    }

    /// Settings `bench.folder` (where to), `bench.mailboxes`, `bench.messages` and `bench.seed`.
    public static void main(String[] ignored) throws IOException {
        BenchSettings settings = BenchSettings.fromSystem();
        Path folder = Path.of(System.getProperty("bench.folder", ""));
        var letters = new Correspondence(settings.seed(), settings.mailboxes(), Instant.now());
        var sample = new SampleTruth(
                folder,
                letters.customers().stream()
                        .collect(Collectors.toMap(SampleCustomer::domain, SampleCustomer::name, (one, other) -> one)));
        letters.write(settings.messages(), Integer.MAX_VALUE, sample::take);
        Files.writeString(folder.resolve("truth.jsonl"), sample.truth);
        System.out.printf("%d messages in %s, for -Dbench.domain=%s%n", sample.written, folder, Rep.DOMAIN);
    }

    private void take(SampleMessage message) {
        try {
            Path home = Files.createDirectories(
                    folder.resolve("mail").resolve(message.rep().username()));
            Files.write(home.resolve(++written + ".eml"), message.raw());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        GroundTruth said = message.truth();
        if (known.add(said.messageId())) {
            truth.append(JSON.writeValueAsString(line(said))).append('\n');
        }
    }

    private Map<String, ?> line(GroundTruth said) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("messageId", said.messageId());
        line.put("customer", customers.getOrDefault(said.customerDomain(), ""));
        line.put("domain", said.customerDomain());
        line.put("partial", OTHERS_PRICES.contains(said.step()));
        line.put("quotes", said.rates().stream().map(rate -> quote(said, rate)).toList());
        return line;
    }

    private static Map<String, ?> quote(GroundTruth said, GroundTruth.SampleRate rate) {
        return Map.of(
                "pol", said.pol(),
                "pod", said.pod(),
                "equipment", rate.equipment(),
                "currency", rate.currency(),
                "amount", rate.amount());
    }
}
