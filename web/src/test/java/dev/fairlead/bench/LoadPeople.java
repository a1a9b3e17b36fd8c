package dev.fairlead.bench;

import dev.fairlead.bench.Api.Caller;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The eight who read at once: four reps, two managers of a team of ten, two auditors.
final class LoadPeople {

    /// Of the whole house, each with the same number of customers.
    static final int REPS = 200;

    private static final int TEAM = 10;
    private static final String PASSWORD = "bench-load-pass";

    /// @param role `rep`, `manager` or `auditor`
    /// @param number of the rep; of an auditor none that means anything
    record Person(String role, int number) {

        Caller caller() {
            return new Caller(username(), PASSWORD);
        }

        String username() {
            return role.equals("auditor") ? "load.auditor" + number : "load.rep" + number;
        }

        private List<String> roles() {
            return switch (role) {
                case "manager" -> List.of("REP", "MANAGER");
                case "auditor" -> List.of("AUDITOR");
                default -> List.of("REP");
            };
        }

        /// A customer that this person may see; every second time one of those with much mail.
        int customer(RandomGenerator dice, int customers) {
            int most = dice.nextBoolean() ? customers : Math.max(REPS * 2, customers / 50);
            int whose = switch (role) {
                case "manager" -> number / TEAM * TEAM + dice.nextInt(TEAM);
                case "auditor" -> dice.nextInt(REPS);
                default -> number;
            };
            int one = whose + REPS * dice.nextInt(most / REPS);
            // Every hundredth customer is nobody's, whom every rep may see; there is no customer 0.
            return one == 0 ? REPS : one;
        }
    }

    /// The first two look after the customers with most mail, whose managers the fifth and sixth are.
    static final List<Person> ALL = List.of(
            new Person("rep", 1),
            new Person("rep", 2),
            new Person("rep", 12),
            new Person("rep", 123),
            new Person("manager", 9),
            new Person("manager", 19),
            new Person("auditor", 1),
            new Person("auditor", 2));

    private LoadPeople() {}

    static void add(Api api) {
        for (Person person : ALL) {
            api.post(
                    Caller.ADMIN,
                    "/api/v1/users",
                    Map.of(
                            "username",
                            person.username(),
                            "displayName",
                            "Load " + person.username(),
                            "password",
                            PASSWORD,
                            "roles",
                            person.roles(),
                            "team",
                            person.role().equals("auditor") ? "" : "Load" + person.number() / TEAM));
        }
    }
}
