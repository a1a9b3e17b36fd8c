package dev.fairlead.people;

import dev.fairlead.people.Tokens.Token;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/tokens`: one's own personal tokens. The token itself is in the answer to `POST`, and nowhere else.
@RestController
@RequestMapping("/api/v1/tokens")
class TokenApi {

    private static final int DEFAULT_DAYS = 90;

    private final Tokens tokens;
    private final CurrentUser current;

    TokenApi(Tokens tokens, CurrentUser current) {
        this.tokens = tokens;
        this.current = current;
    }

    record NewToken(@NotBlank String label, @Nullable Integer days) {}

    record TokenList(int total, List<Token> items, @Nullable String next) {}

    @GetMapping
    TokenList list() {
        List<Token> mine = tokens.of(current.user().username());
        return new TokenList(mine.size(), mine, null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Token make(@Valid @RequestBody NewToken body) {
        return tokens.make(
                current.user().username(), body.label(), Objects.requireNonNullElse(body.days(), DEFAULT_DAYS));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        tokens.revoke(current.user().username(), id);
    }
}
