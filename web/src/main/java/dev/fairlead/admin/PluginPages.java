package dev.fairlead.admin;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.frame.Notices;
import dev.fairlead.plugins.PluginView;
import dev.fairlead.spi.Permissions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Plugins, for IT: what is there, what it may do, how it goes.
@Controller
@RequestMapping("/admin/plugins")
class PluginPages {

    private static final String LIST = "redirect:/admin/plugins";
    private static final String SETTING = "setting.";

    private final PluginDesk desk;

    PluginPages(PluginDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute
    void reader(Model model) {
        model.addAttribute("tongue", LocaleContextHolder.getLocale().getLanguage());
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("plugins", desk.all());
        model.addAttribute("refused", desk.refused());
        model.addAttribute("gone", desk.gone());
        model.addAttribute("folder", desk.folder());
        return "admin/plugins";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        PluginView view = desk.get(id);
        model.addAttribute("plugin", view);
        model.addAttribute("asking", view.next() == null ? view.version() : view.next());
        model.addAttribute("hosts", hosts(view));
        return "admin/plugin";
    }

    /// Each host that it asks for, with the setting that names it; an empty text where it is named itself.
    private static Map<String, String> hosts(PluginView view) {
        Map<String, String> hosts = new TreeMap<>();
        for (String host : view.asks().hosts()) {
            hosts.put(host, host.startsWith("{") ? host.substring(1, host.length() - 1) : "");
        }
        return hosts;
    }

    @PostMapping("/{id}/grant")
    String grant(
            @PathVariable String id,
            @RequestParam(defaultValue = "") Set<String> writes,
            @RequestParam(defaultValue = "") Set<String> reads,
            @RequestParam(defaultValue = "") Set<String> hosts,
            @RequestParam(defaultValue = "") Set<String> uses,
            RedirectAttributes redirect) {
        desk.grant(id, new Permissions(writes, reads, hosts, uses));
        Notices.done(redirect, "plugins.granted", id);
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/settings")
    String set(
            @PathVariable String id,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable Integer perMinute,
            RedirectAttributes redirect) {
        Map<String, String> given = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(SETTING)) {
                given.put(name.substring(SETTING.length()), value);
            }
        });
        desk.set(id, given, perMinute);
        Notices.done(redirect, "plugins.set", id);
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/start")
    String start(@PathVariable String id, RedirectAttributes redirect) {
        desk.start(id);
        Notices.done(redirect, "plugins.started", id);
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable String id, RedirectAttributes redirect) {
        desk.stop(id);
        Notices.done(redirect, "plugins.stopped", id);
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/kill")
    String kill(@PathVariable String id, RedirectAttributes redirect) {
        desk.kill(id);
        Notices.done(redirect, "plugins.killed", id);
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/poll")
    String poll(@PathVariable String id, RedirectAttributes redirect) {
        desk.poll(id);
        Notices.done(redirect, "plugins.polled", id);
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/health")
    String health(@PathVariable String id, RedirectAttributes redirect) {
        String problem = desk.health(id);
        if (problem.isEmpty()) {
            Notices.done(redirect, "plugins.health.good", id);
        } else {
            redirect.addFlashAttribute("ill", problem);
        }
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/rehearsal")
    String rehearse(@PathVariable String id, @RequestParam(defaultValue = "20") int mails, Model model) {
        model.addAttribute("rehearsal", desk.rehearse(id, mails));
        return show(id, model);
    }

    @PostMapping("/{id}/forget")
    String forget(@PathVariable String id, RedirectAttributes redirect) {
        desk.forget(id);
        Notices.done(redirect, "plugins.forgotten", id);
        return LIST;
    }

    /// Back to the page that asked, with the reason.
    @ExceptionHandler(InvalidInput.class)
    String refused(InvalidInput cause, HttpServletRequest request, RedirectAttributes redirect) {
        redirect.addFlashAttribute("refusal", cause);
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object id = variables instanceof Map<?, ?> map ? map.get("id") : null;
        return id == null ? LIST : LIST + "/" + id;
    }
}
