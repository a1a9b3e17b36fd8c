package dev.fairlead.frame;

import org.springframework.http.HttpStatus;

/// Which HTTP status an exception from below the web stands for. A room that calls a lower module offers one as a
/// bean for each exception that a caller can act on; exceptions of `web` carry `@ResponseStatus` instead.
///
/// @param type the exception; its message is shown to people
public record Refusal(Class<? extends RuntimeException> type, HttpStatus status) {}
