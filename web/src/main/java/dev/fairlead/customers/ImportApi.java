package dev.fairlead.customers;

import dev.fairlead.customers.CustomerImport.Plan;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/customers/import`: a table of customers as the body, `text/csv`.
@RestController
@RequestMapping("/api/v1/customers/import")
class ImportApi {

    private final CustomerImport imports;
    private final MessageSource messages;

    ImportApi(CustomerImport imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    record LineError(long line, String name, String detail) {}

    /// @param added number of customers that were added, or with `dryRun` would be
    record Report(boolean dryRun, int added, List<LineError> errors, List<CustomerImport.Resemblance> alike) {}

    @PostMapping(consumes = "text/csv")
    Report run(@RequestBody byte[] table, @RequestParam(defaultValue = "false") boolean dryRun, Locale locale) {
        Plan plan = imports.plan(table);
        if (!dryRun && !plan.good().isEmpty()) {
            imports.carryOut(plan);
        }
        List<LineError> errors = plan.mistakes().stream()
                .map(mistake -> new LineError(
                        mistake.line(), mistake.name(), mistake.cause().sentence(messages, locale)))
                .toList();
        return new Report(dryRun, plan.good().size(), errors, plan.resemblances());
    }
}
