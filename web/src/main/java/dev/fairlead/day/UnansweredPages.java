package dev.fairlead.day;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.facts.WaitingConversations;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/// All that waits for an answer, across the reps whose work the reader may see.
@Controller
class UnansweredPages {

    private static final int SIZE = 50;
    private static final int MOST_CUSTOMERS = 500;

    private final WaitingConversations waiting;
    private final CustomerSearch customers;
    private final CurrentUser current;
    private final AccessRules rules;
    private final Users users;

    UnansweredPages(
            WaitingConversations waiting,
            CustomerSearch customers,
            CurrentUser current,
            AccessRules rules,
            Users users) {
        this.waiting = waiting;
        this.customers = customers;
        this.current = current;
        this.rules = rules;
        this.users = users;
    }

    /// As it stands in the address.
    ///
    /// @param customer words of a name
    /// @param page from 1
    record Filter(
            @Nullable String rep,
            @Nullable String team,
            @Nullable String customer,
            @Nullable Integer page) {

        private static final int LAST_PAGE = 10_000;

        Filter {
            rep = rep == null || rep.isBlank() ? null : rep.strip();
            team = team == null || team.isBlank() ? null : team.strip();
            customer = customer == null || customer.isBlank() ? null : customer.strip();
            page = page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
        }

        int number() {
            return page == null ? 1 : page;
        }
    }

    @GetMapping("/day/unanswered")
    String list(Filter filter, Model model) {
        User me = current.user();
        Set<String> visible = rules.repsOf(me);
        WaitingConversations.Held held = waiting.heldBy(visible);
        WaitingConversations.Page page =
                held.page(reps(filter, visible), customers(filter.customer()), (filter.number() - 1) * SIZE, SIZE);
        model.addAttribute("filter", filter);
        model.addAttribute("rows", page.rows());
        model.addAttribute("total", page.total());
        model.addAttribute("pages", Math.max(1, (page.total() + SIZE - 1) / SIZE));
        model.addAttribute("counts", held.counts());
        model.addAttribute("reps", new TreeSet<>(visible));
        model.addAttribute("teams", teams(visible));
        model.addAttribute("zone", me.zone());
        model.addAttribute("settling", me.is(Role.REP) || me.is(Role.MANAGER));
        model.addAttribute("here", here(filter));
        return "day/unanswered";
    }

    private Set<String> reps(Filter filter, Set<String> visible) {
        String team = filter.team();
        return visible.stream()
                .filter(rep -> filter.rep() == null || rep.equals(filter.rep()))
                .filter(rep -> team == null
                        || users.find(rep)
                                .map(User::team)
                                .filter(team::equalsIgnoreCase)
                                .isPresent())
                .collect(Collectors.toSet());
    }

    private @Nullable Collection<Long> customers(@Nullable String words) {
        return words == null
                ? null
                : customers.choice(words, MOST_CUSTOMERS).stream()
                        .map(Customer::id)
                        .toList();
    }

    private Set<String> teams(Set<String> reps) {
        return reps.stream()
                .flatMap(rep -> users.find(rep).map(User::team).stream())
                .filter(team -> !team.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String here(Filter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/day/unanswered");
        add(address, "rep", filter.rep());
        add(address, "team", filter.team());
        add(address, "customer", filter.customer());
        add(address, "page", filter.number() == 1 ? null : filter.number());
        return address.build().encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, List.of(value));
        }
    }
}
