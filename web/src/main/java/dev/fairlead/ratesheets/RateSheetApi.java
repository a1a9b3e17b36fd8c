package dev.fairlead.ratesheets;

import dev.fairlead.ratesheets.SheetTrial.Plan;
import dev.fairlead.tables.Table;
import dev.fairlead.tables.Undone;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/quotes/import`: a rate sheet as the body, CSV or XLSX, its columns named in the first line.
@RestController
@RequestMapping("/api/v1/quotes/import")
class RateSheetApi {

    private final SheetTrial trial;
    private final RateSheets sheets;
    private final MessageSource messages;

    RateSheetApi(SheetTrial trial, RateSheets sheets, MessageSource messages) {
        this.trial = trial;
        this.sheets = sheets;
        this.messages = messages;
    }

    record LineError(long line, String row, String detail) {}

    /// @param added number of quotes that were added, or with `dryRun` would be
    /// @param id by which the import can be undone, null when nothing was added
    record Report(
            boolean dryRun,
            int added,
            List<LineError> errors,
            @Nullable Long id) {}

    @PostMapping(consumes = {Table.CSV, Table.XLSX})
    Report run(
            @RequestBody byte[] file,
            @RequestParam(defaultValue = "bought") String direction,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "USD") String currency,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "REST") String name,
            Locale locale) {
        Table table = trial.read(file);
        List<SheetColumn> columns = trial.guess(table.head());
        Plan plan = trial.plan(table, columns, SheetTrial.given(direction, customer, currency));
        Long id = dryRun || plan.good().isEmpty() ? null : sheets.carryOut(plan.good(), name);
        List<LineError> errors = plan.mistakes().stream()
                .map(mistake -> new LineError(
                        mistake.line(), mistake.row(), mistake.cause().sentence(messages, locale)))
                .toList();
        return new Report(dryRun, plan.good().size(), errors, id);
    }

    @DeleteMapping("/{id}")
    Undone undo(@PathVariable long id) {
        return sheets.undo(id);
    }
}
