package dev.fairlead.search;

import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.search.IndexedMessage.Mailbox;
import dev.fairlead.search.IndexedMessage.Participant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds a message for the index; what a test does not care about has a plain value.
final class SampleMail {
    private final long id;
    private String subject = "";
    private String newText = "";
    private String quotedText = "";
    private String attachmentText = "";
    private Participant from = new Participant("Tom Berg", "tom@sender.example");
    private List<Participant> to = List.of(new Participant("Lisa Olsen", "lisa@fairlead.example"));
    private Instant sentAt = Instant.parse("2026-05-01T08:00:00Z");
    private int size = 20_000;
    private List<Mailbox> mailboxes = List.of(mailbox(1, "lisa@fairlead.example", "lisa"));
    private String direction = "inbound";
    private List<String> fileNames = List.of();
    private List<String> carriers = List.of();
    private List<String> equipment = List.of();
    private boolean quoted;
    private boolean unanswered;
    private final List<Link> links = new ArrayList<>();

    private SampleMail(long id) {
        this.id = id;
    }

    static SampleMail mail(long id) {
        return new SampleMail(id);
    }

    private static Mailbox mailbox(long id, String address, String rep, String... folders) {
        List<String> all = new ArrayList<>(List.of("inbox"));
        all.addAll(List.of(folders));
        return new Mailbox(id, address, rep, all);
    }

    static Participant person(String name, String address) {
        return new Participant(name, address);
    }

    SampleMail subject(String text) {
        subject = text;
        return this;
    }

    SampleMail says(String text) {
        newText = text;
        return this;
    }

    SampleMail quotes(String text) {
        quotedText = text;
        return this;
    }

    SampleMail attaches(String fileName, String text) {
        fileNames = List.of(fileName);
        attachmentText = text;
        return this;
    }

    SampleMail from(String name, String address) {
        from = person(name, address);
        return this;
    }

    SampleMail to(Participant... people) {
        to = List.of(people);
        return this;
    }

    SampleMail sentAt(String instant) {
        sentAt = Instant.parse(instant);
        return this;
    }

    SampleMail size(int bytes) {
        size = bytes;
        return this;
    }

    SampleMail direction(String word) {
        direction = word;
        return this;
    }

    SampleMail withRate() {
        quoted = true;
        return this;
    }

    SampleMail waiting() {
        unanswered = true;
        return this;
    }

    SampleMail carriers(String... names) {
        carriers = List.of(names);
        return this;
    }

    SampleMail equipment(String... types) {
        equipment = List.of(types);
        return this;
    }

    SampleMail in(long mailboxId, String address, String rep) {
        mailboxes = List.of(mailbox(mailboxId, address, rep));
        return this;
    }

    SampleMail alsoIn(long mailboxId, String address, String rep, String... folders) {
        mailboxes = List.of(mailboxes.getFirst(), mailbox(mailboxId, address, rep, folders));
        return this;
    }

    SampleMail link(MentionType type, String value) {
        return link(type, value, "", null, 0.95);
    }

    SampleMail link(MentionType type, String value, String role, @Nullable Long customerId, double score) {
        links.add(new Link(type.key() + "-" + value, type, value, role, customerId, score, "test", "auto", "body 0-1"));
        return this;
    }

    IndexedMessage build() {
        return new IndexedMessage(
                id,
                "m" + id + "@sender.example",
                "thread-" + id,
                subject,
                from,
                to,
                List.of(),
                sentAt,
                size,
                mailboxes,
                direction,
                newText,
                quotedText,
                attachmentText,
                fileNames,
                List.copyOf(links),
                equipment,
                carriers,
                quoted,
                unanswered,
                "");
    }
}
