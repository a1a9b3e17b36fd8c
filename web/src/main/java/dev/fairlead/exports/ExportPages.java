package dev.fairlead.exports;

import dev.fairlead.frame.Notices;
import dev.fairlead.people.CurrentUser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One's exports: how far they are, and their files. They go on when the page is left.
@Controller
@RequestMapping("/exports")
class ExportPages {

    private final Exports exports;
    private final ExportSettings settings;
    private final CurrentUser current;

    ExportPages(Exports exports, ExportSettings settings, CurrentUser current) {
        this.exports = exports;
        this.settings = settings;
        this.current = current;
    }

    /// An export as the page shows it.
    ///
    /// @param percent of the mails written, 0 while nobody knows how many there are
    /// @param secondsLeft at the rate so far, null while there is none
    record Row(
            Export export,
            int percent,
            @Nullable Long secondsLeft,
            @Nullable Instant until) {}

    @GetMapping
    String list(@RequestHeader(name = "HX-Target", defaultValue = "") String target, Model model) {
        List<Row> rows = exports.all().stream().map(this::row).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("busy", rows.stream().anyMatch(row -> row.export().isUnderWay()));
        model.addAttribute("zone", current.user().zone());
        model.addAttribute("days", settings.keep().toDays());
        return target.equals("exports") ? "exports/list :: table" : "exports/list";
    }

    @PostMapping
    String start(
            @RequestParam(defaultValue = "") String q,
            @RequestParam String format,
            @RequestParam(name = "mail", required = false) @Nullable List<Long> selected,
            Locale locale,
            RedirectAttributes redirect) {
        exports.start(new ExportRequest(
                current.user().username(),
                Format.withKey(format),
                q,
                selected == null ? List.of() : selected,
                locale.getLanguage().equals("zh") ? "zh" : "en"));
        Notices.done(redirect, "exports.started");
        return "redirect:/exports";
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable long id) {
        return ExportApi.download(exports.file(id));
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable long id) {
        exports.remove(id);
        return "redirect:/exports";
    }

    private Row row(Export export) {
        long total = Math.max(export.total(), export.done());
        int percent = total == 0 ? 0 : (int) (100 * export.done() / total);
        Instant finished = export.finishedAt();
        return new Row(export, percent, secondsLeft(export), finished == null ? null : finished.plus(settings.keep()));
    }

    private static @Nullable Long secondsLeft(Export export) {
        if (export.state() != Export.State.RUNNING || export.done() == 0) {
            return null;
        }
        double seconds = Duration.between(export.createdAt(), Instant.now()).toMillis() / 1000.0;
        return Math.round(seconds / export.done() * Math.max(0, export.total() - export.done()));
    }
}
