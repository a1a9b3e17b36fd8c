package dev.fairlead.hub;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.camel.support.processor.DefaultMaskingFormatter;
import org.apache.camel.util.SensitiveUtils;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/// Texts of routes as people of IT may read them: without secrets, and without what a mail says.
///
/// The values of settings named like a secret are taken out wherever they stand, and what looks like one.
@Component
@NullUnmarked
class SafeWords {

    // {{name}} or {{name:default}}
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\??([\\w.-]+)(?::([^}]*))?}}");
    private static final Pattern WRITTEN =
            Pattern.compile("^[\\s-]*([\\w.-]+)\\s*:\\s*[\"']?(\\S.*?)[\"']?\\s*$", Pattern.MULTILINE);
    private static final String MASK = "xxxxx";
    private static final int LONGEST_SEARCHED = 4000;
    private static final int DEEPEST = 50;
    private static final int SHORTEST_SECRET = 4;
    private static final int MOST_SECRETS = 1000;
    private static final Pattern SECRET_NAME = Pattern.compile(
            "pass(word|wd|phrase)?$|secret|token|credential|(api|access|private|account|shared)[-_.]?key",
            Pattern.CASE_INSENSITIVE);
    // The query of an address may hold a key under any name.
    private static final Pattern QUERY = Pattern.compile("(\\b[a-z][a-z0-9+.-]*:[^\\s?\"'<>]*)\\?[^\\s\"'<>]+");
    private static final Pattern BEARER = Pattern.compile("\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]{8,}");

    private final Set<String> secrets = ConcurrentHashMap.newKeySet();
    private final DefaultMaskingFormatter masks = new DefaultMaskingFormatter();

    /// Learns the secrets of a file of routes: values of settings that it names, and those that stand in it.
    ///
    /// @param settings the value of a setting, null when there is none
    void learn(String file, UnaryOperator<String> settings) {
        Matcher named = PLACEHOLDER.matcher(file);
        while (named.find()) {
            if (SECRET_NAME.matcher(named.group(1)).find()) {
                learn(settings.apply(named.group(1)));
                learn(named.group(2));
            }
        }
        Matcher written = WRITTEN.matcher(file);
        while (written.find()) {
            if (SECRET_NAME.matcher(written.group(1)).find()
                    && !written.group(2).startsWith("{{")) {
                learn(written.group(2));
            }
        }
    }

    private void learn(String secret) {
        if (secret != null && secret.length() >= SHORTEST_SECRET && secrets.size() < MOST_SECRETS) {
            secrets.add(secret);
        }
    }

    /// @param text of which only the first line is kept
    /// @param ofMail whether mails or chats go down the route: then a text of several lines may be one of these
    String of(String text, boolean ofMail) {
        List<String> lines = text.strip().lines().limit(2).toList();
        if (lines.size() > 1 && ofMail) {
            return "(%d characters in several lines, not shown: they may be a mail)".formatted(text.length());
        }
        String first = lines.isEmpty() ? "" : lines.getFirst();
        return masked(first) + (lines.size() > 1 ? " …" : "");
    }

    private String masked(String line) {
        String text = line.length() > LONGEST_SEARCHED ? line.substring(0, LONGEST_SEARCHED) : line;
        for (String secret : secrets.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            text = text.replace(secret, MASK);
        }
        text = SensitiveUtils.maskUserInfoCredentials(text, MASK);
        text = SensitiveUtils.maskPemPrivateKeyBlocks(text, MASK);
        text = SensitiveUtils.maskSensitiveValueShapes(text, MASK);
        text = BEARER.matcher(text).replaceAll("$1 " + MASK);
        return masks.format(QUERY.matcher(text).replaceAll("$1?…"));
    }

    /// What went wrong: the innermost sentence, as those around it only say where Camel was.
    String of(Throwable failure, boolean ofMail) {
        String words = failure.getClass().getSimpleName();
        Throwable inner = failure;
        for (int depth = 0; inner != null && depth < DEEPEST; depth++) {
            String message = inner.getMessage();
            words = message == null || message.isBlank() ? words : message;
            inner = inner.getCause();
        }
        return of(words, ofMail);
    }
}
