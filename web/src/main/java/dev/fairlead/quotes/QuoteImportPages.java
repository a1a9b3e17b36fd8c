package dev.fairlead.quotes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.quotes.RateSheet.Given;
import dev.fairlead.quotes.RateSheet.Plan;
import dev.fairlead.tables.Table;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Importing a rate sheet: choose a file, say which column means what, look at what would happen, let it happen, take
/// it back.
@Controller
@RequestMapping("/quotes/import")
class QuoteImportPages {

    private static final int SHOWN = 200;
    private static final int SAMPLES = 3;

    /// A file that somebody looked at, until it is taken in or forgotten.
    private record Draft(String username, String fileName, Table table, List<SheetColumn> columns, Given given) {}

    private final RateSheet sheets;
    private final QuoteImports imports;
    private final QuoteHistory history;
    private final QuoteModel common;
    private final CurrentUser current;
    private final Cache<String, Draft> drafts = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    QuoteImportPages(
            RateSheet sheets, QuoteImports imports, QuoteHistory history, QuoteModel common, CurrentUser current) {
        this.sheets = sheets;
        this.imports = imports;
        this.history = history;
        this.common = common;
        this.current = current;
    }

    public record Column(int number, String head, SheetColumn meaning, List<String> samples) {}

    @GetMapping
    String choose(Model model) {
        model.addAttribute("imports", imports.latest());
        model.addAttribute("directions", QuoteDirection.values());
        common.addTo(model);
        return "quotes/import";
    }

    @PostMapping
    String preview(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "bought") String direction,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "USD") String currency,
            Model model)
            throws IOException {
        Table table = Table.read(file.getBytes());
        Given given = new Given(QuoteDirection.of(direction), customer.strip(), Money.currency(currency));
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String id = UUID.randomUUID().toString();
        return show(id, new Draft(current.user().username(), name, table, sheets.guess(table.head()), given), model);
    }

    /// Once more, after a column was given another meaning.
    @PostMapping("/{id}/check")
    String check(@PathVariable String id, @RequestParam Map<String, String> given, Model model) {
        return show(id, draft(id, given), model);
    }

    private String show(String id, Draft draft, Model model) {
        drafts.put(id, draft);
        Table table = draft.table();
        model.addAttribute("draft", id);
        model.addAttribute("fileName", draft.fileName());
        model.addAttribute(
                "columns",
                IntStream.range(0, table.head().size())
                        .mapToObj(at -> new Column(
                                at,
                                table.head().get(at),
                                draft.columns().get(at),
                                table.rows().stream()
                                        .limit(SAMPLES)
                                        .map(row -> row.cell(at))
                                        .toList()))
                        .toList());
        model.addAttribute("meanings", SheetColumn.values());
        model.addAttribute("plan", plan(draft));
        model.addAttribute("shown", SHOWN);
        common.addTo(model);
        return "quotes/import-preview";
    }

    /// @throws UnknownImport when no column says the lane
    private Plan plan(Draft draft) {
        if (!RateSheet.hasLane(draft.columns())) {
            throw UnknownImport.withoutLane(String.join(", ", draft.table().head()));
        }
        return sheets.plan(draft.table(), draft.columns(), draft.given(), history.now());
    }

    private Draft draft(String id, Map<String, String> given) {
        Draft draft = drafts.getIfPresent(id);
        if (draft == null || !draft.username().equals(current.user().username())) {
            throw UnknownImport.gone();
        }
        List<SheetColumn> columns = IntStream.range(0, draft.table().head().size())
                .mapToObj(at -> {
                    String meaning = given.get("column" + at);
                    return meaning == null ? draft.columns().get(at) : SheetColumn.keyed(meaning);
                })
                .toList();
        return new Draft(draft.username(), draft.fileName(), draft.table(), columns, draft.given());
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    String carryOut(@PathVariable String id, @RequestParam Map<String, String> given, RedirectAttributes redirect) {
        Draft draft = draft(id, given);
        Plan plan = plan(draft);
        imports.carryOut(plan.good(), draft.fileName());
        drafts.invalidate(id);
        Notices.done(redirect, "quotes.imported", plan.good().size());
        return "redirect:/quotes/import";
    }

    @PostMapping("/taken/{id:\\d+}/undo")
    String undo(@PathVariable long id, RedirectAttributes redirect) {
        QuoteImports.Undone undone = imports.undo(id);
        Notices.done(redirect, "quotes.import.undone", undone.removed(), undone.kept());
        return "redirect:/quotes/import";
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model) {
        model.addAttribute("refusal", cause);
        return choose(model);
    }
}
