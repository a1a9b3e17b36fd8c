package dev.fairlead.people;

import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// People, for administrators: who is here, in which role and team.
@Controller
@RequestMapping("/people")
class PeoplePages {

    private final Users users;

    PeoplePages(Users users) {
        this.users = users;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        String wanted = q.strip().toLowerCase(Locale.ROOT);
        model.addAttribute(
                "people",
                users.all().stream().filter(user -> mentions(user, wanted)).toList());
        model.addAttribute("total", users.all().size());
        model.addAttribute("filter", q);
        return "people/list";
    }

    private static boolean mentions(User user, String wanted) {
        String text = user.username() + " " + user.displayName() + " " + user.team() + " " + user.roles();
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    @GetMapping("/new")
    String blank(Model model) {
        form(model, null);
        return "people/edit";
    }

    @GetMapping("/{name}")
    String edit(@PathVariable String name, Model model) {
        form(model, users.get(name));
        return "people/edit";
    }

    private void form(Model model, @Nullable User user) {
        var teams = new LinkedHashSet<String>();
        users.all().stream().map(User::team).filter(team -> !team.isEmpty()).forEach(teams::add);
        model.addAttribute("person", user);
        model.addAttribute("roles", Role.values());
        model.addAttribute("teams", teams);
        model.addAttribute("systemZone", ZoneId.systemDefault().getId());
    }

    @PostMapping
    String add(UserForm form, RedirectAttributes redirect) {
        User added = users.add(form.user(form.username(), true), form.password());
        Notices.done(redirect, "people.added", added.displayName());
        return "redirect:/people";
    }

    @PostMapping("/{name}")
    @Transactional
    public String change(@PathVariable String name, UserForm form, RedirectAttributes redirect) {
        User before = users.get(name);
        if (!form.password().isEmpty()) {
            users.setPassword(before.username(), form.password());
        }
        User changed = users.change(form.user(before.username(), form.active()));
        Notices.done(redirect, "people.changed", changed.displayName());
        return "redirect:/people";
    }

    /// Back to the form it came from, with the sentence on top.
    @ExceptionHandler({InvalidUser.class, UserConflict.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, HttpServletRequest request, Model model) {
        String name = request.getRequestURI().replaceFirst(".*/people/?", "");
        form(model, name.isEmpty() ? null : users.find(name).orElse(null));
        model.addAttribute("refusal", cause);
        return "people/edit";
    }

    /// What the form sends; a box that is not ticked sends nothing.
    record UserForm(
            String username,
            String displayName,
            String password,
            Set<String> roles,
            String team,
            String zone,
            Boolean active) {

        UserForm {
            username = Objects.requireNonNullElse(username, "");
            displayName = Objects.requireNonNullElse(displayName, "");
            password = Objects.requireNonNullElse(password, "");
            roles = Objects.requireNonNullElse(roles, Set.of());
            team = Objects.requireNonNullElse(team, "");
            zone = Objects.requireNonNullElse(zone, "");
            active = Objects.requireNonNullElse(active, false);
        }

        User user(String name, boolean isActive) {
            return new User(
                    name,
                    displayName,
                    UserApi.roles(roles),
                    team,
                    UserApi.zone(zone, ZoneId.systemDefault()),
                    isActive);
        }
    }
}
