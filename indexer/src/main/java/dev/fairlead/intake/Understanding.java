package dev.fairlead.intake;

import dev.fairlead.linking.Linked;
import dev.fairlead.linking.Linker;
import dev.fairlead.linking.ReadMail;
import dev.fairlead.mime.Address;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.TextReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Raw bytes to what they say. A stage that fails costs its own result, never the message.
@Component
class Understanding {

    private final MimeReader mime;
    private final TextReader text;
    private final Recogniser recogniser;
    private final Linker linker;
    private final MailboxDirectory mailboxes;
    private final StageClock clock;

    Understanding(
            MimeReader mime,
            TextReader text,
            Recogniser recogniser,
            Linker linker,
            MailboxDirectory mailboxes,
            StageClock clock) {
        this.mime = mime;
        this.text = text;
        this.recogniser = recogniser;
        this.linker = linker;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    /// @param received when the server got it, for dates without a year
    Understood understand(long messageId, byte[] raw, Instant received) {
        return understand(parse(messageId, raw), received);
    }

    ParsedCopy parse(long messageId, byte[] raw) {
        List<Understood.Failure> failures = new ArrayList<>(0);
        ParsedMessage message = attempt(Stage.PARSE, () -> mime.read(raw), unreadable(), failures);
        return new ParsedCopy(messageId, raw.length, message, failures);
    }

    /// @param received when the server got it, for dates without a year
    Understood understand(ParsedCopy copy, Instant received) {
        List<Understood.Failure> failures = new ArrayList<>(0);
        ParsedMessage message = copy.message();
        MessageText words = text(message, failures);
        Instant sentAt = SentDate.of(message.sentAt(), received);
        Recognition seen = attempt(
                Stage.RECOGNISE,
                () -> recogniser.recognise(words, sentAt, message.from().address()),
                new Recognition(List.of(), List.of()),
                failures);
        ReadMail mail = new ReadMail(message, words, seen, this::isOurs);
        Linked linked = attempt(Stage.LINK, () -> linker.link(mail), Linked.NOTHING, failures);
        return new Understood(copy, words, seen, linked, failures);
    }

    /// The words alone, for the index; nothing when a part of them cannot be had.
    Optional<MessageText> wholeText(ParsedCopy copy) {
        List<Understood.Failure> failures = new ArrayList<>(copy.failures());
        MessageText words = text(copy.message(), failures);
        return failures.isEmpty() && words.unread().isEmpty() ? Optional.of(words) : Optional.empty();
    }

    private MessageText text(ParsedMessage message, List<Understood.Failure> failures) {
        MessageText words = attempt(Stage.TEXT, () -> text.read(message), withoutText(message.subject()), failures);
        clock.addCpu(Stage.TEXT, words.readersCpu());
        return words;
    }

    boolean isOurs(Address address) {
        return mailboxes.byAddress(address.address()).isPresent();
    }

    private <T> T attempt(Stage stage, Supplier<T> work, T otherwise, List<Understood.Failure> failures) {
        try {
            return clock.time(stage, work);
        } catch (RuntimeException | StackOverflowError e) {
            // A mail is an attacker's text: whatever it provokes becomes a quarantined cause, not a halt.
            failures.add(new Understood.Failure(stage, Causes.inWords(e)));
            return otherwise;
        }
    }

    private static ParsedMessage unreadable() {
        return ParsedMessage.written("", new Address("", ""), null, "", "");
    }

    private static MessageText withoutText(String subject) {
        return new MessageText(subject, "", List.of(), List.of());
    }
}
