package dev.fairlead.looks;

import dev.fairlead.intake.Mail;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way from a figure to a mail, and the list of who went it.
@Controller
@RequestMapping("/looks")
class LookPages {

    private static final int SIZE = 50;
    private static final int LAST_PAGE = 10_000;

    private final Looks looks;
    private final CurrentUser current;

    LookPages(Looks looks, CurrentUser current) {
        this.looks = looks;
        this.current = current;
    }

    /// Who opened the reader's mail; of a manager also what he or she opened.
    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String mine, Model model) {
        User me = current.user();
        boolean own = !mine.isEmpty() && me.is(Role.MANAGER);
        int number = Math.clamp(page, 1, LAST_PAGE);
        List<Look> found =
                own ? looks.by(me, (number - 1) * SIZE, SIZE + 1) : looks.into(me, (number - 1) * SIZE, SIZE + 1);
        model.addAttribute("rows", found.subList(0, Math.min(SIZE, found.size())));
        model.addAttribute("more", found.size() > SIZE);
        model.addAttribute("page", number);
        model.addAttribute("own", own);
        model.addAttribute("leads", me.is(Role.MANAGER));
        model.addAttribute("zone", me.zone());
        return "looks/list";
    }

    /// Straight to the mail, unless a reason is asked for first.
    @GetMapping("/{mail:\\d+}")
    String look(@PathVariable long mail, @RequestParam(defaultValue = "") String figure, Model model) {
        Optional<Mail> asked = looks.wantsReason(mail, current.user());
        return asked.isEmpty() ? opened(mail) : ask(asked.get(), figure, model);
    }

    private String ask(Mail mail, String figure, Model model) {
        model.addAttribute("mail", mail);
        model.addAttribute("figure", figure);
        return "looks/why";
    }

    @PostMapping("/{mail:\\d+}")
    String give(
            @PathVariable long mail,
            @RequestParam(defaultValue = "") String figure,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        User me = current.user();
        try {
            looks.give(mail, me, figure, reason);
            return opened(mail);
        } catch (InvalidReason refusal) {
            model.addAttribute("refusal", refusal);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return ask(looks.wantsReason(mail, me).orElseThrow(), figure, model);
        }
    }

    private static String opened(long mail) {
        return "redirect:/mail?open=" + mail;
    }
}
