package dev.fairlead.recognition;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Short ways to read a text with the built-in vocabulary.
final class Reading {

    static final Instant SENT = Instant.parse("2026-11-15T08:00:00Z");

    private static final Recogniser RECOGNISER =
            new Recogniser(new VocabularyFolder(new VocabularySettings(Path.of("no-such-folder"))));

    private Reading() {}

    static Recognition of(String body) {
        return of("", body, ZoneKind.NEW);
    }

    /// Each passage stands for itself, there is no body behind it.
    static Recognition of(List<Passage> passages) {
        return RECOGNISER.recognise(new MessageText("", "", passages, List.of()), SENT);
    }

    static Recognition of(String subject, String body, ZoneKind zone) {
        List<Passage> passages = new ArrayList<>();
        if (!subject.isEmpty()) {
            passages.add(new Passage(ZoneKind.SUBJECT, 0, 0, subject));
        }
        passages.add(new Passage(zone, 0, 0, body));
        return of(new MessageText(subject, body, passages, List.of()));
    }

    static Recognition of(MessageText text) {
        return RECOGNISER.recognise(text, SENT);
    }

    static Recognition from(String sender, String body) {
        Passage passage = new Passage(ZoneKind.NEW, 0, 0, body);
        return RECOGNISER.recognise(new MessageText("", body, List.of(passage), List.of()), SENT, sender);
    }

    static Recognition subject(String sender, String subject) {
        Passage passage = new Passage(ZoneKind.SUBJECT, 0, 0, subject);
        return RECOGNISER.recognise(new MessageText(subject, "", List.of(passage), List.of()), SENT, sender);
    }

    /// Values of this type that are at least suggested, in the order of the text, each once.
    static List<String> values(MentionType type, String body) {
        return values(type, of(body));
    }

    static List<String> values(MentionType type, Recognition recognition) {
        return recognition.mentions().stream()
                .filter(mention -> mention.type() == type && mention.score() >= 0.6)
                .map(Mention::value)
                .distinct()
                .toList();
    }

    /// `CNSHA pol` and so on.
    static List<String> roles(String body) {
        return of(body).mentions().stream()
                .filter(mention -> mention.type() == MentionType.PORT && mention.score() >= 0.6)
                .map(mention -> (mention.value() + " " + mention.role()).strip())
                .distinct()
                .toList();
    }
}
