package dev.fairlead.intake;

import dev.fairlead.search.PortNames;
import dev.fairlead.vocabulary.Term;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Ports and carriers by the names and aliases of the vocabulary, so that searches understand what recognition
/// understands.
@Component
class PortsOfTheVocabulary implements PortNames {

    private final VocabularyFolder vocabulary;

    PortsOfTheVocabulary(VocabularyFolder vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<String> code(String name) {
        return vocabulary.current().meaning(name, Term.Kind.PORT);
    }

    @Override
    public Optional<String> carrier(String name) {
        return vocabulary.current().meaning(name, Term.Kind.CARRIER);
    }
}
