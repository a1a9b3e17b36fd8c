package dev.fairlead.demo.letters;

import java.time.Instant;
import java.util.List;

/// The forwarder's office: who works there and for whom, and the moment at which the story of its mail ends.
record Office(List<Rep> reps, List<SampleCustomer> customers, Atlas atlas, Instant until) {

    static Office of(int reps, Instant until) {
        List<Rep> team = Rep.team(reps);
        return new Office(team, SampleCustomer.of(team), Atlas.load(), until);
    }

    SampleCustomer customerOf(Rep rep, Dice dice) {
        return dice.pick(
                customers.stream().filter(c -> c.owner().equals(rep.username())).toList());
    }

    Rep colleagueOf(Rep rep, Dice dice) {
        List<Rep> others = reps.stream().filter(r -> !r.equals(rep)).toList();
        return others.isEmpty() ? rep : dice.pick(others);
    }
}
