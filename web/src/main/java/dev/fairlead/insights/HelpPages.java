package dev.fairlead.insights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How figures and reports are read; everybody may.
@Controller
class HelpPages {

    private static final List<String> PARTS = List.of("open", "rights", "frozen", "contest", "reports", "mail");

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("day", "/day");
        PAGES.put("unanswered", "/day/unanswered");
        PAGES.put("quiet", "/day/quiet");
        PAGES.put("figures", "/activity");
        PAGES.put("compare", "/activity/compare");
        PAGES.put("profile", "/activity/profile");
        PAGES.put("heat", "/activity/heat");
        PAGES.put("funnel", "/activity/funnel");
        PAGES.put("reports", "/activity/reports");
    }

    @GetMapping("/activity/help")
    String help(Model model) {
        model.addAttribute("pages", PAGES);
        model.addAttribute("parts", PARTS);
        return "insights/help";
    }
}
