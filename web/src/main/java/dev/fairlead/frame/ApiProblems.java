package dev.fairlead.frame;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;

/// Errors of the API as problem documents (RFC 9457): the one place where exceptions become answers.
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final int LONGEST_VALUE = 50;

    private final Refusals refusals;
    private final MessageSource messages;

    ApiProblems(Refusals refusals, MessageSource messages) {
        this.refusals = refusals;
        this.messages = messages;
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<ProblemDetail> refused(Refused cause, Locale locale, ServletWebRequest request) {
        String sentence = cause.sentence(messages, locale);
        Map<String, String> fields =
                cause instanceof InvalidInput invalid ? Map.of(invalid.field(), sentence) : Map.of();
        return answer(refusals.statusOf(cause).orElse(HttpStatus.BAD_REQUEST), sentence, fields, request);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<ProblemDetail> denied(AccessDeniedException cause, Locale locale, ServletWebRequest request) {
        return answer(
                HttpStatus.FORBIDDEN, messages.getMessage("error.forbidden.text", null, locale), Map.of(), request);
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<ProblemDetail> failed(RuntimeException cause, ServletWebRequest request) {
        Optional<HttpStatus> status = refusals.statusOf(cause);
        if (status.isEmpty()) {
            LOG.error("{} {} failed", request.getHttpMethod(), path(request), cause);
        }
        return answer(
                status.orElse(HttpStatus.INTERNAL_SERVER_ERROR),
                status.isPresent()
                        ? String.valueOf(cause.getMessage())
                        : "Something failed inside Fairlead; the log of the server has the cause at this minute.",
                Map.of(),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        cause.getFieldErrors().forEach(error -> fields.put(error.getField(), sentence(error)));
        String detail = fields.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue())
                .collect(Collectors.joining("; ", "Not as expected: ", "."));
        return widened(answer(HttpStatus.BAD_REQUEST, detail, fields, request));
    }

    private static String sentence(FieldError error) {
        if (!error.contains(TypeMismatchException.class)) {
            return String.valueOf(error.getDefaultMessage());
        }
        String read = String.valueOf(error.getRejectedValue());
        Class<?> type = error.unwrap(TypeMismatchException.class).getRequiredType();
        return "is '%s'; expected %s"
                .formatted(
                        read.substring(0, Math.min(read.length(), LONGEST_VALUE)),
                        type == LocalDate.class ? "a day like 2024-01-31" : "a number");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (cause.getCause() instanceof DatabindException wrong
                && !wrong.getPath().isEmpty()) {
            String field = wrong.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                    .collect(Collectors.joining("."));
            String sentence = wrong.getOriginalMessage();
            return widened(answer(
                    HttpStatus.BAD_REQUEST,
                    "Field '%s' cannot be read: %s".formatted(field, sentence),
                    Map.of(field, sentence),
                    request));
        }
        return widened(answer(
                HttpStatus.BAD_REQUEST,
                "The body is not JSON that can be read: check commas and quotes.",
                Map.of(),
                request));
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String detail, Map<String, String> fields, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(status.getReasonPhrase());
        problem.setInstance(URI.create(path(request)));
        if (!fields.isEmpty()) {
            problem.setProperty("errors", fields);
        }
        return ResponseEntity.status(status).body(problem);
    }

    private static ResponseEntity<Object> widened(ResponseEntity<ProblemDetail> answer) {
        return ResponseEntity.status(answer.getStatusCode()).body(answer.getBody());
    }

    private static String path(WebRequest request) {
        return request instanceof ServletWebRequest servlet
                ? servlet.getRequest().getRequestURI()
                : "";
    }
}
