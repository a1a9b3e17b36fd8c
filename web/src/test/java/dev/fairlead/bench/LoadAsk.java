package dev.fairlead.bench;

import dev.fairlead.bench.LoadPeople.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/// One who asks, and what he or she asks about by chance: only what there is and may be seen.
final class LoadAsk {

    private static final int DAYS = 1000;

    private final Api api;
    private final Visitor visitor;
    private final Person person;
    private final Random dice;
    private final int customers;
    private final List<Seen> seen = new ArrayList<>();
    private Seen last;

    /// A mail, which is also the number of the quote in it.
    private record Seen(long mail, long customer) {}

    LoadAsk(Api api, Person person, int customers) {
        this.api = api;
        this.visitor = new Visitor(api.address(), person.caller());
        this.person = person;
        this.dice = new Random(person.username().hashCode());
        this.customers = customers;
        this.last = look();
    }

    private Seen look() {
        for (JsonNode quote :
                api.get(person.caller(), "/api/v1/quotes?size=300").get("items")) {
            JsonNode customer = quote.path("customer").path("id");
            if (customer.isNumber()) {
                seen.add(new Seen(quote.get("id").asLong(), customer.asLong()));
            }
        }
        // A rep sees mails of customers whose file is not open to him or her.
        seen.removeIf(one -> !isOpen(one.customer()));
        if (seen.isEmpty()) {
            throw BenchFailure.because("%s sees no quotes", person.username());
        }
        return seen.getFirst();
    }

    private boolean isOpen(long customer) {
        return switch (person.role()) {
            case "auditor" -> true;
            case "manager" -> customer % LoadPeople.REPS / 10 == person.number() / 10;
            default -> customer % LoadPeople.REPS == person.number();
        };
    }

    Person person() {
        return person;
    }

    /// How many bytes came back.
    int answer(String path) {
        return path.startsWith("/api")
                ? api.bytes(person.caller(), path).length
                : visitor.page(path).length();
    }

    int below(int number) {
        return dice.nextInt(number);
    }

    String of(String... some) {
        return some[dice.nextInt(some.length)];
    }

    String word() {
        return of("nordwind", "furniture", "pearl", "toys", "trading", "客户", "hansa", "solar");
    }

    int customer() {
        return person.customer(dice, customers);
    }

    /// The one with most mail that this person may see, or one of those.
    int big() {
        return switch (person.role()) {
            case "auditor", "manager" -> person.number() < 10 ? 1 + dice.nextInt(3) : 10 + dice.nextInt(10);
            default -> person.number();
        };
    }

    /// Microseconds since 1970.
    long moment() {
        return Instant.now().minus(Duration.ofHours(dice.nextInt(DAYS * 24))).toEpochMilli() * 1000;
    }

    String port() {
        return of("DEHAM", "NLRTM", "USLAX", "GBFXT", "SAJED", "COBUN", "LVRIX");
    }

    String lane() {
        return "pol=" + of("CNSHA", "CNNGB", "VNSGN", "TRIST", "HKHKG") + "&pod=" + port();
    }

    /// Somebody whose work this person may see.
    String rep() {
        return switch (person.role()) {
            case "auditor" -> "load.rep" + dice.nextInt(LoadPeople.REPS);
            case "manager" -> "load.rep" + (person.number() / 10 * 10 + dice.nextInt(10));
            default -> person.username();
        };
    }

    /// The customer of the next [#mail].
    long ofMail() {
        last = seen.get(dice.nextInt(seen.size()));
        return last.customer();
    }

    long mail() {
        long one = last.mail();
        last = seen.get(dice.nextInt(seen.size()));
        return one;
    }
}
