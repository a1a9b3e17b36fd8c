package dev.fairlead.ratesheets;

import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.quotes.QuoteModel;
import dev.fairlead.ratesheets.SheetTrial.Given;
import dev.fairlead.ratesheets.SheetTrial.Plan;
import dev.fairlead.tables.ColumnMemory;
import dev.fairlead.tables.Draft;
import dev.fairlead.tables.Drafts;
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

/// Importing a rate sheet: choose a file, say which column means what, look at what would happen, let it happen, take
/// it back.
@Controller
@RequestMapping("/quotes/import")
class RateSheetPages {

    private static final Plan NOTHING = new Plan(List.of(), List.of());

    private final SheetTrial trial;
    private final RateSheets sheets;
    private final QuoteModel common;
    private final CurrentUser current;
    private final Drafts<SheetColumn, Given> drafts;

    RateSheetPages(SheetTrial trial, RateSheets sheets, QuoteModel common, ColumnMemory memory, CurrentUser current) {
        this.trial = trial;
        this.sheets = sheets;
        this.common = common;
        this.current = current;
        this.drafts = new Drafts<>(memory, "quotes", SheetColumn.values());
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("imports", sheets.latest());
        common.addTo(model);
        return "ratesheets/import";
    }

    @PostMapping
    String preview(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "bought") String direction,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "USD") String currency,
            Model model)
            throws IOException {
        Given given = SheetTrial.given(direction, customer, currency);
        var upload =
                new Drafts.Upload(current.user().username(), file.getOriginalFilename(), trial.read(file.getBytes()));
        return show(drafts.open(upload, trial::guess, given), model);
    }

    /// Once more, after a column was given another meaning.
    @PostMapping("/{id}/check")
    String check(@PathVariable String id, @RequestParam Map<String, String> given, Model model) {
        return show(drafts.meant(id, current.user().username(), given), model);
    }

    private String show(Draft<SheetColumn, Given> draft, Model model) {
        boolean lane = SheetTrial.hasLane(draft.columns());
        draft.addTo(model, SheetColumn.values());
        model.addAttribute("lane", lane);
        model.addAttribute("plan", lane ? plan(draft) : NOTHING);
        common.addTo(model);
        return "ratesheets/import-preview";
    }

    private Plan plan(Draft<SheetColumn, Given> draft) {
        return trial.plan(draft.table(), draft.columns(), draft.given());
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    String carryOut(@PathVariable String id, @RequestParam Map<String, String> given, RedirectAttributes redirect) {
        Draft<SheetColumn, Given> draft = drafts.meant(id, current.user().username(), given);
        Plan plan = plan(draft);
        sheets.carryOut(plan.good(), draft.fileName());
        drafts.close(draft);
        Notices.done(redirect, "quotes.imported", plan.good().size());
        return "redirect:/quotes/import";
    }

    @PostMapping("/taken/{id:\\d+}/undo")
    String undo(@PathVariable long id, RedirectAttributes redirect) {
        Undone undone = sheets.undo(id);
        Notices.done(redirect, "quotes.import.undone", undone.removed(), undone.kept());
        return "redirect:/quotes/import";
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
