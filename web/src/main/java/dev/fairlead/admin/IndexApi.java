package dev.fairlead.admin;

import dev.fairlead.intake.IntakeStatus;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// How far the index is, by program.
@RestController
@RequestMapping("/api/v1/index")
class IndexApi {

    private final IndexDesk desk;

    IndexApi(IndexDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    IntakeStatus status() {
        return desk.status();
    }

    /// Starts it and returns at once; the status tells how far it is.
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    IntakeStatus rebuild() {
        desk.rebuild();
        return desk.status();
    }
}
