package dev.fairlead.intake;

import dev.fairlead.search.TradeNames;
import dev.fairlead.vocabulary.Term;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Ports, carriers and equipment by the names and aliases of the vocabulary, so that searches understand what
/// recognition understands.
@Component
class NamesOfTheVocabulary implements TradeNames {

    private final VocabularyFolder vocabulary;

    NamesOfTheVocabulary(VocabularyFolder vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Optional<String> port(String name) {
        return vocabulary.current().meaning(name, Term.Kind.PORT);
    }

    @Override
    public Optional<String> carrier(String name) {
        return vocabulary.current().meaning(name, Term.Kind.CARRIER);
    }

    @Override
    public Optional<String> equipment(String name) {
        return vocabulary.current().meaning(name, Term.Kind.EQUIPMENT);
    }
}
