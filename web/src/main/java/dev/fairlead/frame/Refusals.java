package dev.fairlead.frame;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Finds the status of an exception that a caller can act on.
@Component
class Refusals {

    private final List<Refusal> known;

    Refusals(ObjectProvider<Refusal> known) {
        this.known = known.stream().toList();
    }

    /// Empty when nobody foresaw it: then it is a defect of ours.
    Optional<HttpStatus> statusOf(Throwable thrown) {
        ResponseStatus annotation = AnnotatedElementUtils.findMergedAnnotation(thrown.getClass(), ResponseStatus.class);
        if (annotation != null) {
            return Optional.of(annotation.code());
        }
        return known.stream()
                .filter(refusal -> refusal.type().isInstance(thrown))
                .map(Refusal::status)
                .findFirst();
    }
}
