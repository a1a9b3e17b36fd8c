package dev.fairlead.admin;

import dev.fairlead.events.EventType;
import dev.fairlead.frame.InvalidInput;
import dev.fairlead.frame.Notices;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Web hooks, for IT: who outside is told of what, and how the last calls went.
@Controller
@RequestMapping("/webhooks")
class WebhookPages {

    private static final String LIST = "redirect:/webhooks";
    private static final int SHOWN = 50;
    private static final int MOST_DAYS = 7;

    private final WebhookDesk desk;

    WebhookPages(WebhookDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute
    void reader(Model model) {
        model.addAttribute("groups", groups());
    }

    /// What can be told, by what it is about.
    private static Map<String, List<String>> groups() {
        return Arrays.stream(EventType.values())
                .collect(Collectors.groupingBy(
                        EventType::group, LinkedHashMap::new, Collectors.mapping(EventType::key, Collectors.toList())));
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("webhooks", desk.all());
        return "admin/webhooks";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return form(model, "", List.of());
    }

    private static String form(Model model, String address, List<String> types) {
        model.addAttribute("address", address);
        model.addAttribute("types", types);
        return "admin/webhook-form";
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") List<String> types,
            Model model,
            RedirectAttributes redirect) {
        try {
            WebhookView view = desk.add(address, String.join(",", types));
            redirect.addFlashAttribute("secret", view.secret());
            Notices.done(redirect, "webhooks.added", view.address());
            return LIST + "/" + view.id();
        } catch (InvalidInput cause) {
            model.addAttribute("refusal", cause);
            return form(model, address, types);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("webhook", desk.get(id));
        model.addAttribute("deliveries", desk.deliveries(id, SHOWN));
        return "admin/webhook";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        WebhookView view = desk.get(id);
        model.addAttribute("id", id);
        return form(model, view.address(), view.types());
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") List<String> types,
            Model model,
            RedirectAttributes redirect) {
        try {
            Notices.done(
                    redirect,
                    "webhooks.changed",
                    desk.change(id, address, String.join(",", types)).address());
            return LIST + "/" + id;
        } catch (InvalidInput cause) {
            model.addAttribute("refusal", cause);
            model.addAttribute("id", id);
            return form(model, address, types);
        }
    }

    @PostMapping("/{id}/pause")
    String pause(@PathVariable long id, RedirectAttributes redirect) {
        Notices.done(redirect, "webhooks.paused", desk.pause(id).address());
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/enable")
    String enable(@PathVariable long id, RedirectAttributes redirect) {
        Notices.done(redirect, "webhooks.enabled", desk.enable(id).address());
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/rotate")
    String rotate(@PathVariable long id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("secret", desk.rotate(id).secret());
        Notices.done(redirect, "webhooks.rotated");
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/replay")
    String replay(@PathVariable long id, @RequestParam(defaultValue = "1") int days, RedirectAttributes redirect) {
        int back = Math.clamp(days, 1, MOST_DAYS);
        desk.replay(id, Instant.now().minus(Duration.ofDays(back)));
        Notices.done(redirect, "webhooks.replayed", back);
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/skip")
    String skip(@PathVariable long id, RedirectAttributes redirect) {
        Notices.done(redirect, desk.skip(id).isPresent() ? "webhooks.skipped" : "webhooks.skipped.none");
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable long id, RedirectAttributes redirect) {
        Notices.done(redirect, "webhooks.removed", desk.remove(id).address());
        return LIST;
    }
}
