package dev.fairlead.people;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Signing in, and setting the first password.
@Controller
class SignInPages {

    private final FirstAdmin firstAdmin;

    SignInPages(FirstAdmin firstAdmin) {
        this.firstAdmin = firstAdmin;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String signedOut,
            @RequestParam(required = false) @Nullable String ready,
            @RequestParam(required = false) @Nullable Integer wait,
            Model model) {
        model.addAttribute("failed", failed != null);
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("ready", ready != null);
        model.addAttribute("wait", wait);
        return "people/sign-in";
    }

    @GetMapping("/set-up")
    String setUp(@RequestParam String key, Model model) {
        requireKey(key);
        model.addAttribute("key", key);
        model.addAttribute("username", FirstAdmin.USERNAME);
        return "people/set-up";
    }

    @PostMapping("/set-up")
    String setUp(@RequestParam String key, @RequestParam String password, Model model) {
        requireKey(key);
        try {
            firstAdmin.setUp(password);
        } catch (InvalidUser tooShort) {
            model.addAttribute("refused", true);
            return setUp(key, model);
        }
        return "redirect:/sign-in?ready";
    }

    private void requireKey(String key) {
        if (!firstAdmin.opens(key)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
