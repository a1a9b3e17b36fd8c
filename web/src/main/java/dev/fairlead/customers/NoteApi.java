package dev.fairlead.customers;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/customers/{id}/notes`: noting something of a customer.
@RestController
class NoteApi {

    private final CustomerRules rules;
    private final Notes notes;

    NoteApi(CustomerRules rules, Notes notes) {
        this.rules = rules;
        this.notes = notes;
    }

    record NewNote(@Nullable String text) {}

    @PostMapping("/api/v1/customers/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    void note(@PathVariable long id, @RequestBody NewNote note) {
        notes.add(rules.get(id), note.text() == null ? "" : note.text());
    }
}
