package dev.fairlead.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who has left answers nobody: what waits for them waits for the owner of the customer.
@PageTest
class WaitingOfLeftModuleTests {

    private static final String GONE = "leftwait.gone";
    private static final String HEIR = "leftwait.heir";

    @Autowired
    private Staff staff;

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    @Autowired
    private WaitingConversations waiting;

    private List<String> subjects(String rep) {
        return waiting.of(Set.of(rep), 100).stream().map(Waiting::subject).toList();
    }

    @Test
    void waitsForTheOwnerOfTheCustomer() {
        User gone = staff.hire(GONE, "", Staff.UTC, Role.REP);
        staff.hire(HEIR, Role.REP);
        customers.add(new Customer(
                0, "Leftwait Acme", List.of(), List.of("leftwait.example"), List.of(), HEIR, "", Status.ACTIVE));
        Letter question = Letter.of(
                "leftwait1@x",
                "jo@leftwait.example",
                GONE + "@firm.example",
                Instant.now().minus(5, ChronoUnit.HOURS).toString(),
                "Did the box arrive?");
        room.deliver(room.open(GONE, GONE + "@firm.example"), question);
        room.awaitStages("activity");
        assertThat(subjects(GONE)).containsExactly("Letter leftwait1@x");
        assertThat(subjects(HEIR)).isEmpty();

        users.change(new User(GONE, gone.displayName(), gone.roles(), gone.team(), gone.zone(), false));

        assertThat(subjects(HEIR)).containsExactly("Letter leftwait1@x");
        assertThat(subjects(GONE)).isEmpty();
    }
}
