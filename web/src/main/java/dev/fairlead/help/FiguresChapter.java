package dev.fairlead.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/// How figures and reports are read. What each figure counts stands on the page of definitions, which is made from
/// the table of figures.
@Component
class FiguresChapter implements Chapter {

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

    @Override
    public Topic topic() {
        return Topic.FIGURES;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        return Map.of("pages", PAGES, "parts", PARTS);
    }
}
