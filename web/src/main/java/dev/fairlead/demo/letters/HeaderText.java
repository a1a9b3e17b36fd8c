package dev.fairlead.demo.letters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// Words in header fields. RFC 2047: encoded words of at most 75 characters.
record HeaderText(Charset charset, String declared) {

    // 12 characters are at most 48 bytes, 64 in base 64, and leave room for the charset's name.
    private static final int PIECE = 12;

    static HeaderText of(MailProgram program) {
        return program == MailProgram.ROBOT
                ? new HeaderText(StandardCharsets.UTF_8, "utf-8")
                : new HeaderText(program.charset, program.declared);
    }

    String encoded(String text) {
        if (text.chars().allMatch(c -> c >= 32 && c < 127)) {
            return text;
        }
        if (!charset.newEncoder().canEncode(text)) {
            return new HeaderText(StandardCharsets.UTF_8, "utf-8").encoded(text);
        }
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < text.length(); at += PIECE) {
            String piece = text.substring(at, Math.min(text.length(), at + PIECE));
            words.append(words.isEmpty() ? "" : "\r\n ").append(word(piece));
        }
        return words.toString();
    }

    private String word(String piece) {
        return "=?%s?B?%s?=".formatted(declared, Base64.getEncoder().encodeToString(piece.getBytes(charset)));
    }

    String people(List<Person> people) {
        return people.stream().map(this::person).collect(Collectors.joining(",\r\n\t"));
    }

    String person(Person person) {
        String name = encoded(person.name());
        boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ') || name.startsWith("=?");
        return "%s <%s>".formatted(plain ? name : '"' + name + '"', person.address());
    }
}
