package dev.fairlead.facts;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailStage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps the facts in step with the log of mails.
@Component
class FactStage implements MailStage {

    /// What its checkpoint is called, and what people call whom they ask to make it anew.
    private static final String NAME = "activity";

    private final FactReader reader;
    private final FactBook book;
    private final Rebuild rebuild;

    FactStage(FactReader reader, FactBook book, Rebuild rebuild) {
        this.reader = reader;
        this.book = book;
        this.rebuild = rebuild;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void take(List<Mail> changed) {
        book.takeTurn();
        RepHours hours = book.hours();
        List<Fact> facts = changed.stream()
                .map(mail -> reader.read(mail, hours))
                .flatMap(Optional::stream)
                .toList();
        book.replace(changed.stream().map(Mail::id).toList(), facts, hours);
    }

    @Override
    public long takeAll() {
        return rebuild.run();
    }
}
