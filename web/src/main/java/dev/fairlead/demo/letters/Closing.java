package dev.fairlead.demo.letters;

import java.util.List;

/// What stands below the words of a letter.
final class Closing {

    private Closing() {}

    static List<String> signature(Letter letter) {
        Person from = letter.from();
        if (!letter.signed()) {
            return List.of();
        }
        return letter.language() == Language.CHINESE
                ? List.of("顺祝商祺", "", from.name(), from.firm(), "电话：" + from.phone(), "邮箱：" + from.address())
                : List.of(
                        "Best regards",
                        "",
                        from.name(),
                        from.title(),
                        from.firm(),
                        "Phone: " + from.phone(),
                        "E-mail: " + from.address());
    }

    static List<String> disclaimer(Language language) {
        return Wording.section(language, Step.DISCLAIMER)
                .bodies()
                .getFirst()
                .lines()
                .toList();
    }
}
