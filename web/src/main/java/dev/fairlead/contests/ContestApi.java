package dev.fairlead.contests;

import dev.fairlead.contests.ContestDesk.NewContest;
import dev.fairlead.contests.Contests.Contest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/activity/contests`: what reps say against figures, and the answers.
@RestController
@RequestMapping("/api/v1/activity/contests")
class ContestApi {

    private final ContestDesk desk;

    ContestApi(ContestDesk desk) {
        this.desk = desk;
    }

    record ContestList(
            long total, List<Contest> items, @Nullable String next) {}

    record Reply(@Nullable String answer) {}

    @GetMapping
    ContestList all() {
        List<Contest> found = desk.visible();
        return new ContestList(found.size(), found, null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Contest create(@RequestBody NewContest contest) {
        return desk.make(contest);
    }

    @PostMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reply(@PathVariable long id, @RequestBody Reply reply) {
        desk.answer(id, Objects.requireNonNullElse(reply.answer(), ""));
    }
}
