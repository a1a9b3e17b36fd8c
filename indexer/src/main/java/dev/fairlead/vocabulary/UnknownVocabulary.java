package dev.fairlead.vocabulary;

/// There is no file of this name, or nothing to go back to.
public final class UnknownVocabulary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private UnknownVocabulary(String sentence) {
        super(sentence);
    }

    static UnknownVocabulary named(String name) {
        return new UnknownVocabulary("There is no vocabulary file \"%s\".".formatted(name));
    }

    static UnknownVocabulary withoutFormer(String name) {
        return new UnknownVocabulary("Of \"%s\" there is no former version.".formatted(name));
    }
}
