package dev.fairlead.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.search.Access;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessRulesPageTests {

    @Autowired
    private Users users;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private AccessRules rules;

    private long annas;
    private long boris;
    private long ofTheTeam;

    @BeforeAll
    void aTeamWithCustomers() {
        person("rules.anna", "RulesTeam", Role.REP);
        person("rules.boris", "RulesTeam", Role.REP);
        annas = customer("Rules Anna", "rules.anna", "");
        boris = customer("Rules Boris", "rules.boris", "");
        ofTheTeam = customer("Rules Team", "", "RulesTeam");
    }

    private User person(String name, String team, Role... roles) {
        return staff.hire(name, team, Staff.UTC, roles);
    }

    private long customer(String name, String owner, String team) {
        return customers
                .add(new Customer(0, name, List.of(), List.of(), List.of(), owner, team, Status.ACTIVE))
                .id();
    }

    @Test
    void aRepSeesOwnCustomersOnly() {
        Access access = rules.accessOf(users.get("rules.anna"));
        assertThat(access.everything()).isFalse();
        assertThat(access.customers()).containsExactly(annas);
    }

    @Test
    void aManagerSeesThoseOfTheTeam() {
        User manager = person("rules.manager", "rulesteam", Role.MANAGER);
        assertThat(rules.accessOf(manager).customers()).containsExactlyInAnyOrder(annas, boris, ofTheTeam);
        assertThat(rules.repsOf(manager)).containsExactlyInAnyOrder("rules.manager", "rules.anna", "rules.boris");
    }

    @Test
    void aManagerWithoutATeamSeesNobodyElse() {
        User manager = person("rules.alone", "", Role.MANAGER);
        assertThat(rules.repsOf(manager)).containsExactly("rules.alone");
    }

    @Test
    void anAuditorSeesEverything() {
        assertThat(rules.accessOf(person("rules.auditor", "", Role.AUDITOR))).isEqualTo(Access.ALL);
    }

    @Test
    void anAdministratorSeesNoMailUnlessGivenAnotherRole() {
        assertThat(rules.accessOf(person("rules.admin", "RulesTeam", Role.ADMIN)))
                .isEqualTo(Access.NONE);
        assertThat(rules.accessOf(person("rules.both", "", Role.ADMIN, Role.AUDITOR)))
                .isEqualTo(Access.ALL);
    }

    @Test
    void whoHasLeftSeesNothing() {
        User gone = new User("rules.gone", "", Set.of(Role.AUDITOR), "", ZoneId.of("UTC"), false);
        assertThat(rules.accessOf(gone)).isEqualTo(Access.NONE);
    }
}
