package dev.fairlead.customerlists;

import dev.fairlead.customerlists.CustomerImport.Plan;
import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import dev.fairlead.tables.ColumnMemory;
import dev.fairlead.tables.Draft;
import dev.fairlead.tables.Drafts;
import dev.fairlead.tables.Table;
import dev.fairlead.tables.Undone;
import dev.fairlead.tables.UnknownImport;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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

    private static final Plan NOTHING = new Plan(List.of(), List.of(), List.of());

    /// The rows of such a table say everything themselves.
    private record Given() {}

    private final CustomerImport looking;
    private final Imports imports;
    private final CurrentUser current;
    private final Drafts<ImportColumn, Given> drafts;

    ImportPages(CustomerImport looking, Imports imports, ColumnMemory memory, CurrentUser current) {
        this.looking = looking;
        this.imports = imports;
        this.current = current;
        this.drafts = new Drafts<>(memory, "customers", ImportColumn.values());
    }

    @GetMapping
    String choose(Model model) {
        User reader = current.user();
        model.addAttribute("imports", imports.latest());
        model.addAttribute("zone", reader.zone());
        return "customerlists/import";
    }

    @PostMapping
    String preview(@RequestParam MultipartFile file, Model model) throws IOException {
        var upload = new Drafts.Upload(username(), file.getOriginalFilename(), Table.read(file.getBytes()));
        return show(drafts.open(upload, head -> ImportMapping.guess(head).columns(), new Given()), model);
    }

    /// Once more, after a column was given another meaning.
    @PostMapping("/{id}/check")
    String check(@PathVariable String id, @RequestParam Map<String, String> given, Model model) {
        return show(drafts.meant(id, username(), given), model);
    }

    private String show(Draft<ImportColumn, Given> draft, Model model) {
        ImportMapping mapping = new ImportMapping(draft.columns());
        draft.addTo(model, ImportColumn.values());
        model.addAttribute("named", mapping.hasName());
        model.addAttribute("plan", mapping.hasName() ? looking.plan(draft.table(), mapping) : NOTHING);
        return "customerlists/preview";
    }

    private String username() {
        return current.user().username();
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    String carryOut(@PathVariable String id, @RequestParam Map<String, String> given, RedirectAttributes redirect) {
        Draft<ImportColumn, Given> draft = drafts.meant(id, username(), given);
        Plan plan = looking.plan(draft.table(), new ImportMapping(draft.columns()));
        imports.carryOut(plan, draft.fileName());
        drafts.close(draft);
        Notices.done(redirect, "customers.imported", plan.good().size());
        return "redirect:/customers/import";
    }

    @PostMapping("/taken/{id:\\d+}/undo")
    String undo(@PathVariable long id, RedirectAttributes redirect) {
        Undone undone = imports.undo(id);
        Notices.done(redirect, "customers.import.undone", undone.removed(), undone.kept());
        return "redirect:/customers/import";
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model) {
        model.addAttribute("refusal", cause);
        return choose(model);
    }

    @ExceptionHandler(UnknownImport.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown(UnknownImport cause, Model model) {
        return refused(cause, model);
    }
}
