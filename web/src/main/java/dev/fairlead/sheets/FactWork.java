package dev.fairlead.sheets;

import dev.fairlead.facts.Checksum;
import dev.fairlead.facts.Fact;
import dev.fairlead.facts.Part;
import dev.fairlead.facts.Topics;
import java.util.List;
import java.util.Objects;

/// A counted fact, as figures ask of it.
record FactWork(Fact fact, Part part) implements Work {

    @Override
    public boolean outbound() {
        return fact.outbound();
    }

    @Override
    public long customer() {
        return Objects.requireNonNull(fact.customerId(), "a counted mail has a customer");
    }

    @Override
    public long conversation() {
        return Checksum.of(fact.threadKey());
    }

    @Override
    public boolean late() {
        return fact.late();
    }

    @Override
    public boolean quoted() {
        return fact.quoted();
    }

    @Override
    public boolean opens() {
        return part.opens();
    }

    @Override
    public boolean isAnswer() {
        return part.isAnswer();
    }

    @Override
    public boolean firstAnswer() {
        return part.firstAnswer();
    }

    @Override
    public int minutes() {
        return part.minutes();
    }

    @Override
    public int asked() {
        return part.asked();
    }

    @Override
    public List<String> lanes() {
        return Topics.lanes(fact.topics());
    }

    @Override
    public List<String> vessels() {
        return Topics.vessels(fact.topics());
    }
}
