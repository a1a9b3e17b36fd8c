package dev.fairlead.dossiers;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There are no pages of this kind.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownDossier extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownDossier(String kind) {
        super("dossiers.unknown", kind);
    }

    static UnknownDossier kind(String read) {
        return new UnknownDossier(cut(read));
    }
}
