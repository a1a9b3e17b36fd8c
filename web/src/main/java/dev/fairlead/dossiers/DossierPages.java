package dev.fairlead.dossiers;

import dev.fairlead.people.CurrentUser;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Vessels, voyages, lanes, ports, cargo and containers: lists of what the mail is about, and a page of each.
@Controller
@RequestMapping("/vessels")
class DossierPages {

    private static final int LONGEST = 200;

    private final Dossiers dossiers;
    private final CurrentUser current;

    DossierPages(Dossiers dossiers, CurrentUser current) {
        this.dossiers = dossiers;
        this.current = current;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "vessel") String kind,
            @RequestParam(defaultValue = "") String find,
            Model model) {
        Kind wanted = kind(kind);
        String typed = find.length() <= LONGEST ? find : find.substring(0, LONGEST);
        model.addAttribute("kind", wanted);
        model.addAttribute("kinds", Kind.all());
        model.addAttribute("find", typed);
        model.addAttribute("lines", dossiers.list(wanted, typed));
        model.addAttribute("listed", wanted.isListed());
        model.addAttribute("zone", current.user().zone());
        return "dossiers/list";
    }

    @GetMapping("/one")
    String one(@RequestParam String kind, @RequestParam String value, Locale locale, Model model) {
        String name = value.length() <= LONGEST
                ? value.strip()
                : value.substring(0, LONGEST).strip();
        model.addAttribute("dossier", dossiers.of(kind(kind), name, locale));
        model.addAttribute("kinds", Kind.all());
        model.addAttribute("zone", current.user().zone());
        return "dossiers/one";
    }

    private static Kind kind(String key) {
        return Kind.withKey(key).orElseThrow(() -> UnknownDossier.kind(key));
    }
}
