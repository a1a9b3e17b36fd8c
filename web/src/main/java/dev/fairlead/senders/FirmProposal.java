package dev.fairlead.senders;

import dev.fairlead.customers.Domains;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a firm may be called, from what its mail shows.
///
/// @param telling whether somebody there wrote the name; otherwise it is only guessed from the domain
record FirmProposal(String name, boolean telling) {

    private static final int LONGEST = 60;
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?iu)(?<![\\p{L}])(gmbh|mbh|ag|kg|ohg|ltd|limited|llc|llp|inc|corp|corporation|company|co|plc|pte|pty|pvt"
                    + "|s\\.?a|s\\.?a\\.?s|s\\.?r\\.?l|s\\.?p\\.?a|b\\.?v|n\\.?v|a\\.?b|a/s|oy|aps|sdn bhd|bhd"
                    + "|group|holding)"
                    + "\\.?\\s*$|(有限公司|有限责任公司|集团|公司)\\s*$");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|/@]\\s+|\\s*[(（|]\\s*|[)）]"
            + "|\\s*[,，]\\s+(?=\\p{Lu})(?!(?i:ltd|limited|inc|llc|corp|gmbh|s\\.?a)\\b)");

    /// The firm in a display name such as `Anna Berg (ACME Trading GmbH)`, if there is one.
    static Optional<String> inDisplayName(String name) {
        return Stream.concat(Arrays.stream(PARTS.split(name)), Stream.of(name))
                .map(String::strip)
                .filter(FirmProposal::isFirm)
                .findFirst();
    }

    /// A line of a signature that is a firm's name.
    static Optional<String> inSignature(String text) {
        return text.lines().map(String::strip).filter(FirmProposal::isFirm).findFirst();
    }

    private static boolean isFirm(String text) {
        Matcher form = LEGAL_FORM.matcher(text);
        return text.length() <= LONGEST
                && form.find()
                && form.start() > 0
                && text.indexOf('@') < 0
                && text.indexOf(':') < 0
                && text.codePoints().filter(Character::isLetter).count() >= 4;
    }

    /// `Acme Trading` for `mail.acme-trading.co.uk`.
    static String ofDomain(String domain) {
        return Arrays.stream(Domains.label(domain).split("[-_]"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    static FirmProposal of(String displayName, String domain) {
        return inDisplayName(displayName)
                .map(firm -> new FirmProposal(firm, true))
                .orElseGet(() -> new FirmProposal(ofDomain(domain), false));
    }
}
