package dev.fairlead.insights;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Span;
import dev.fairlead.people.Role;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// A week of two reps from several sides, worked out by hand. All clocks are of UTC, the office opens from 9 to 18.
///
/// | mail | when | who |
/// |---|---|---|
/// | q1, a1 | Tue 10 Nov 10:00, 11:00 | Acme asks Lisa about Shanghai to Hamburg, she answers after 60 minutes |
/// | q2, a2 | Wed 11 Nov 10:30, 10:50 | Bolt asks Lisa, she answers after 20 minutes |
/// | q3, a3 | Wed 11 Nov 15:00, 17:00 | Acme asks Tom, he answers after 120 minutes |
/// | p1 | Tue 3 Nov 10:00 | Acme writes to Lisa, the week before |
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InsightWeek {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    static final String WEEK = "from=2026-11-09&to=2026-11-15";

    final String key;
    final String lisa;
    final String tom;
    final String meg;
    final String fresh;

    @Autowired
    MockMvc web;

    @Autowired
    Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    long acme;

    /// @param key what the names of this week's people and firms begin with
    InsightWeek(String key) {
        this.key = key;
        lisa = key + ".lisa";
        tom = key + ".tom";
        meg = key + ".meg";
        fresh = key + ".new";
    }

    @BeforeAll
    void twoRepsAnswer() {
        staff.hire(lisa, key + "Team", Staff.UTC, Role.REP);
        staff.hire(tom, key + "Team", Staff.UTC, Role.REP);
        staff.hire(meg, key + "Team", Staff.UTC, Role.MANAGER);
        staff.hire(fresh, key + "New", Staff.UTC, Role.REP);
        acme = customer(firm("Acme"), key + "-acme.example");
        customer(firm("Bolt"), key + "-bolt.example");
        String jo = "jo@" + key + "-acme.example";
        String di = "di@" + key + "-bolt.example";
        Letter q1 = letter(1, jo, lisa, "2026-11-10T10:00:00Z", "Please quote 2x40HQ from Shanghai to Hamburg.");
        Letter q2 = letter(3, di, lisa, "2026-11-11T10:30:00Z", "Did the papers arrive?");
        Letter q3 = letter(5, jo, tom, "2026-11-11T15:00:00Z", "Did the box arrive?");
        room.deliver(
                room.open(lisa, address(lisa)),
                letter(0, jo, lisa, "2026-11-03T10:00:00Z", "Are you there?"),
                q1,
                answer(2, lisa, jo, "2026-11-10T11:00:00Z", "There is.").answering(q1),
                q2,
                answer(4, lisa, di, "2026-11-11T10:50:00Z", "They did.").answering(q2));
        room.deliver(
                room.open(tom, address(tom)),
                q3,
                answer(6, tom, jo, "2026-11-11T17:00:00Z", "It did.").answering(q3));
        room.awaitStages("activity", "enquiries");
    }

    private static String address(String rep) {
        return rep + "@firm.example";
    }

    private Letter letter(int number, String from, String rep, String at, String text) {
        return Letter.of(id(number), from, address(rep), at, text);
    }

    private Letter answer(int number, String rep, String to, String at, String text) {
        return Letter.of(id(number), address(rep), to, at, text);
    }

    private String id(int number) {
        return key + number + "@x";
    }

    /// The subject of the letter with this number.
    String subject(int number) {
        return "Letter " + id(number);
    }

    String firm(String name) {
        return key + " " + name;
    }

    private long customer(String name, String domain) {
        return customers
                .add(new Customer(0, name, List.of(), List.of(domain), List.of(), "", "", Status.ACTIVE))
                .id();
    }

    static Span week(String... reps) {
        return new Span(Set.of(reps), MONDAY, MONDAY.plusDays(6), Grain.DAY, ZoneOffset.UTC);
    }

    String open(String who, String path, Locale language) throws Exception {
        String role = who.equals(meg) ? "MANAGER" : "REP";
        return web.perform(get(URI.create(path)).with(user(who).roles(role)).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
