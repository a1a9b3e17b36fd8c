package dev.fairlead.customers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.fairlead.customers.CustomerImport.Plan;
import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.CurrentUser;
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

/// Importing customers from a table: choose a file, say which column means what, look at what would happen, let it
/// happen, take it back.
@Controller
@RequestMapping("/customers/import")
class ImportPages {

    private static final int SHOWN = 200;
    private static final int SAMPLES = 3;
    private static final Plan NOTHING = new Plan(List.of(), List.of(), List.of());

    /// A file that somebody looked at, until it is taken in or forgotten.
    private record Draft(String username, String fileName, Table table, ImportMapping mapping) {}

    private final CustomerImport looking;
    private final Imports imports;
    private final ImportMappings mappings;
    private final CurrentUser current;
    private final Cache<String, Draft> drafts = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    ImportPages(CustomerImport looking, Imports imports, ImportMappings mappings, CurrentUser current) {
        this.looking = looking;
        this.imports = imports;
        this.mappings = mappings;
        this.current = current;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("imports", imports.latest());
        model.addAttribute("zone", current.user().zone());
        return "customers/import";
    }

    @PostMapping
    String preview(@RequestParam MultipartFile file, Model model) throws IOException {
        Table table = Table.read(file.getBytes());
        String username = current.user().username();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        ImportMapping mapping = mappings.of(username, table.head());
        String id = UUID.randomUUID().toString();
        return show(id, new Draft(username, name, table, mapping), model);
    }

    /// Once more, after a column was given another meaning.
    @PostMapping("/{id}/check")
    String check(@PathVariable String id, @RequestParam Map<String, String> given, Model model) {
        Draft draft = draft(id, given);
        mappings.remember(draft.username(), draft.table().head(), draft.mapping());
        return show(id, draft, model);
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
                                draft.mapping().of(at),
                                table.rows().stream()
                                        .limit(SAMPLES)
                                        .map(row -> row.cell(at))
                                        .toList()))
                        .toList());
        model.addAttribute("meanings", ImportColumn.values());
        model.addAttribute("named", draft.mapping().hasName());
        model.addAttribute("plan", draft.mapping().hasName() ? looking.plan(table, draft.mapping()) : NOTHING);
        model.addAttribute("shown", SHOWN);
        return "customers/import-preview";
    }

    record Column(int number, String head, ImportColumn meaning, List<String> samples) {}

    private Draft draft(String id, Map<String, String> given) {
        Draft draft = drafts.getIfPresent(id);
        if (draft == null || !draft.username().equals(current.user().username())) {
            throw InvalidTable.gone();
        }
        List<ImportColumn> columns = IntStream.range(0, draft.table().head().size())
                .mapToObj(at -> {
                    String meaning = given.get("column" + at);
                    return meaning == null ? draft.mapping().of(at) : ImportColumn.keyed(meaning);
                })
                .toList();
        return new Draft(draft.username(), draft.fileName(), draft.table(), new ImportMapping(columns));
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    String carryOut(@PathVariable String id, @RequestParam Map<String, String> given, RedirectAttributes redirect) {
        Draft draft = draft(id, given);
        Plan plan = looking.plan(draft.table(), draft.mapping());
        imports.carryOut(plan, draft.fileName());
        mappings.remember(draft.username(), draft.table().head(), draft.mapping());
        drafts.invalidate(id);
        Notices.done(redirect, "customers.imported", plan.good().size());
        return "redirect:/customers/import";
    }

    @PostMapping("/taken/{id:\\d+}/undo")
    String undo(@PathVariable long id, RedirectAttributes redirect) {
        Imports.Undone undone = imports.undo(id);
        Notices.done(redirect, "customers.import.undone", undone.removed(), undone.kept());
        return "redirect:/customers/import";
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model) {
        model.addAttribute("refusal", cause);
        return choose(model);
    }
}
