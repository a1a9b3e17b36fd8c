package dev.fairlead.admin;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.frame.Notices;
import dev.fairlead.registry.Connector;
import dev.fairlead.registry.ConnectorState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Everything that runs between Fairlead and other systems, for IT: how it stands, what it did, what it said.
@Controller
@RequestMapping("/admin/connectors")
class ConnectorPages {

    private static final String LIST = "redirect:/admin/connectors";

    private final ConnectorDesk desk;

    ConnectorPages(ConnectorDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute
    void reader(Model model) {
        model.addAttribute("kinds", ConnectorFilter.KINDS);
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String as,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        ConnectorFilter filter = known(kind, state);
        List<Connector> all = desk.all();
        model.addAttribute("filter", filter);
        model.addAttribute("any", !all.isEmpty());
        model.addAttribute("table", as.equals("table"));
        List<Connector> shown = all.stream().filter(filter::takes).toList();
        model.addAttribute("connectors", shown);
        model.addAttribute("picture", ConnectorPicture.of(shown));
        model.addAttribute("states", states(all));
        return fragment ? "admin/connectors :: live" : "admin/connectors";
    }

    /// A word that somebody has made up in the address finds all of them.
    private static ConnectorFilter known(String kind, String state) {
        return new ConnectorFilter(
                ConnectorFilter.KINDS.contains(kind) ? kind : "", ConnectorFilter.STATES.contains(state) ? state : "");
    }

    private static Map<ConnectorState, Long> states(List<Connector> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Connector::state, java.util.TreeMap::new, Collectors.counting()));
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Model model) {
        Connector one = desk.get(id);
        model.addAttribute("one", one);
        model.addAttribute("may", ConnectorAnswer.of(one).may());
        model.addAttribute("lines", desk.log(id));
        model.addAttribute("letters", ConnectorLetters.source(one));
        model.addAttribute("stage", ConnectorLetters.stage(one));
        return fragment ? "admin/connector :: live" : "admin/connector";
    }

    @PostMapping("/{id}/start")
    String start(@PathVariable String id, RedirectAttributes redirect) {
        Notices.done(redirect, "connectors.started", desk.start(id).name());
        return LIST + "/" + id;
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable String id, RedirectAttributes redirect) {
        Notices.done(redirect, "connectors.stopped", desk.stop(id).name());
        return LIST + "/" + id;
    }

    /// Somebody comes back to the address of a try, after a change of language: nothing is tried again by that.
    @GetMapping("/{id}/try")
    String tried(@PathVariable String id) {
        return LIST + "/" + desk.get(id).id();
    }

    @PostMapping("/{id}/try")
    String attempt(@PathVariable String id, Model model) {
        model.addAttribute("tried", desk.attempt(id));
        return show(id, false, model);
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
