package dev.fairlead.relinking;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How far past mail is linked again; asked for again and again while that runs.
@Controller
class RelinkingPages {

    @GetMapping("/customers/relinking")
    String progress() {
        return "relinking/parts :: progress";
    }
}
