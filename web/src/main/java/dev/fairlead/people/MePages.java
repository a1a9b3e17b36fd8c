package dev.fairlead.people;

import dev.fairlead.frame.Notices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's own name, time zone, password and tokens.
@Controller
@RequestMapping("/me")
class MePages {

    private static final String PAGE = "redirect:/me";

    private final Users users;
    private final Tokens tokens;
    private final CurrentUser current;

    MePages(Users users, Tokens tokens, CurrentUser current) {
        this.users = users;
        this.tokens = tokens;
        this.current = current;
    }

    @GetMapping
    String me(Model model) {
        User me = current.user();
        model.addAttribute("person", me);
        model.addAttribute("tokens", tokens.of(me.username()));
        return "people/me";
    }

    @PostMapping("/profile")
    String profile(@RequestParam String displayName, @RequestParam String zone, RedirectAttributes redirect) {
        User me = current.user();
        users.change(new User(
                me.username(), displayName, me.roles(), me.team(), UserApi.zone(zone, me.zone()), me.active()));
        Notices.done(redirect, "me.saved");
        return PAGE;
    }

    @PostMapping("/password")
    String password(@RequestParam String currentPassword, @RequestParam String password, RedirectAttributes redirect) {
        User me = current.user();
        if (!users.accepts(me.username(), currentPassword)) {
            throw InvalidUser.wrongPassword();
        }
        users.setPassword(me.username(), password);
        return "redirect:/sign-in?ready";
    }

    @PostMapping("/tokens")
    String makeToken(@RequestParam String label, @RequestParam int days, RedirectAttributes redirect) {
        Tokens.Token made = tokens.make(current.user().username(), label, days);
        redirect.addFlashAttribute("token", made.token());
        return PAGE;
    }

    @PostMapping("/tokens/{id}/revoke")
    String revokeToken(@PathVariable String id, RedirectAttributes redirect) {
        tokens.revoke(current.user().username(), id);
        Notices.done(redirect, "me.token.revoked");
        return PAGE;
    }

    @ExceptionHandler(InvalidUser.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(InvalidUser cause, Model model) {
        model.addAttribute("refusal", cause);
        return me(model);
    }
}
