package dev.fairlead.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People who ask for a price in their own words, and people who nearly do: offers, bookings, complaints, reminders.
/// The texts were written without knowing how enquiries are recognised; what is missed is named.
@PageTest
class EnquiryVoicesModuleTests {

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    @Autowired
    private JdbcClient jdbc;

    /// @param equipment null when it names none or several
    record Voice(
            String id,
            boolean asks,
            @Nullable String pol,
            @Nullable String pod,
            @Nullable String equipment,
            String from,
            String subject,
            String text) {

        static List<Voice> all(String file) throws IOException {
            try (InputStream in =
                    Objects.requireNonNull(EnquiryVoicesModuleTests.class.getResourceAsStream("/enquiries/" + file))) {
                String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return Arrays.stream(all.split("(?m)^# "))
                        .filter(one -> !one.isBlank())
                        .map(Voice::of)
                        .toList();
            }
        }

        private static Voice of(String block) {
            String[] lines = block.split("\n", 3);
            String[] facts = lines[0].split(" ");
            return new Voice(
                    facts[0],
                    facts[2].equals("yes"),
                    said(facts[3]),
                    said(facts[4]),
                    facts[5].contains(",") ? null : said(facts[5]),
                    facts[6],
                    lines[1].substring("Subject: ".length()),
                    lines[2].strip());
        }

        private static @Nullable String said(String fact) {
            return fact.equals("-") ? null : fact;
        }

        String domain() {
            return from.substring(from.indexOf('@') + 1);
        }

        String found() {
            return "%s→%s %s %s".formatted(pol, pod, equipment, domain());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "voices.txt, 0.9, 0.9",
        "voices-later.txt, 0.9, 0.9",
        "voices-last.txt, 0.9, 0.4",
        "voices-final.txt, 0.8, 0.6"
    })
    void hearsWhoAsksAndForWhat(String file, double heardOf, double whole) throws IOException {
        List<Voice> voices = Voice.all(file);
        Map<String, String> heard = heard(file.substring(0, file.indexOf('.')), voices);
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int exact = 0;
        for (Voice voice : voices) {
            String found = heard.get(voice.id());
            if (voice.asks() != (found != null)) {
                wrong.add((found == null ? "not heard: " : "no enquiry: ") + voice.id() + " " + voice.subject());
            } else if (found != null) {
                right++;
                exact += found.equals(voice.found()) ? 1 : 0;
                if (!found.equals(voice.found())) {
                    wrong.add("%s is %s, read %s".formatted(voice.id(), voice.found(), found));
                }
            }
        }
        long asking = voices.stream().filter(Voice::asks).count();
        double precision = (double) right / heard.size();
        double recall = (double) right / asking;
        double all = (double) exact / asking;
        String report = "%s: precision %.3f, recall %.3f, with lane, equipment and customer %.3f%n%s"
                .formatted(file, precision, recall, all, String.join("\n", wrong));
        assertThat(precision).as(report).isGreaterThanOrEqualTo(0.9);
        assertThat(recall).as(report).isGreaterThanOrEqualTo(heardOf);
        assertThat(all).as(report).isGreaterThanOrEqualTo(whole);
    }

    /// What was taken for an enquiry, by the voice's id.
    private Map<String, String> heard(String key, List<Voice> voices) {
        String rep = key + ".rep";
        staff.reps(rep);
        voices.stream().filter(Voice::asks).map(Voice::domain).distinct().forEach(this::customer);
        long mailbox = room.open(rep, rep + "@" + key + "-firm.example");
        room.deliver(
                mailbox,
                voices.stream()
                        .map(voice -> new Letter(
                                voice.id() + "@" + key + ".example",
                                voice.from(),
                                rep + "@" + key + "-firm.example",
                                Instant.parse("2026-11-20T08:00:00Z"),
                                voice.subject(),
                                voice.text(),
                                List.of()))
                        .toArray(Letter[]::new));
        room.awaitStages("enquiries");
        Map<String, String> heard = new TreeMap<>();
        jdbc.sql("select m.message_id, e.pol, e.pod, e.equipment, c.name from enquiry e join mail m on m.id = e.mail_id"
                        + " left join customer c on c.id = e.customer_id where e.rep = ?")
                .param(rep)
                .query(row -> {
                    String id = row.getString(1);
                    heard.put(
                            id.substring(0, id.indexOf('@')),
                            "%s→%s %s %s"
                                    .formatted(row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                });
        return heard;
    }

    private void customer(String domain) {
        Optional<Customer> known = customers.all().stream()
                .filter(one -> one.domains().contains(domain))
                .findFirst();
        if (known.isEmpty()) {
            customers.add(new Customer(0, domain, List.of(), List.of(domain), List.of(), "", "", Status.ACTIVE));
        }
    }
}
