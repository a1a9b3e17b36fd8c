package dev.fairlead.chats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Tells what a transcript is written in, and has it read.
final class Transcripts {

    /// Some hundred thousand messages; it is in memory at once.
    static final int LONGEST = 32 * 1024 * 1024;

    private static final int MOST_ENTRIES = 10_000;
    private static final char MARK = '\uFEFF';
    private static final Pattern JSON_LIST = Pattern.compile("\\[\\s*[{\\]]");

    /// How WhatsApp names the file of an export, in some languages.
    private static final List<Pattern> FILE_NAMES = Stream.of(
                    "WhatsApp Chat (?:with|mit|-) (.+)",
                    "WhatsApp[- ]Chat(?:verlauf)? (?:with|mit) (.+)",
                    "(?:Chat de|Conversa do) WhatsApp com? ?n? (.+)",
                    "Chat de WhatsApp con (.+)",
                    "Discussion WhatsApp avec (.+)",
                    "与[\\s“\"]*(.+?)[\\s”\"]*的 ?WhatsApp ?(?:聊天|对话|聊天记录)",
                    "WhatsApp ?与(.+?)的?(?:聊天|对话|聊天记录)",
                    "與(.+?)的 ?WhatsApp ?(?:對話|聊天記錄)")
            .map(Pattern::compile)
            .toList();

    private Transcripts() {}

    /// @throws BrokenTranscript when it cannot be read to its end
    static List<Conversation> read(ChatSource source, byte[] transcript, String fileName) {
        if (transcript.length > LONGEST) {
            throw BrokenTranscript.tooLong(LONGEST);
        }
        byte[] bytes = isZip(transcript) ? unpacked(transcript) : transcript;
        ChatSource named = source.conversation().isEmpty() ? source.in(title(fileName)) : source;
        String text = text(named, bytes);
        String beginning = text.stripLeading();
        if (beginning.startsWith("<?xml") || beginning.startsWith("<Log")) {
            return List.of(new MsnTranscript(named).read(text));
        }
        boolean json = beginning.startsWith("{") || JSON_LIST.matcher(beginning).lookingAt();
        return json ? new JsonTranscript(named).read(text) : List.of(new TextTranscript(named).read(text));
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// An iPhone packs the text with the pictures.
    private static byte[] unpacked(byte[] packed) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (int entries = 0; entries < MOST_ENTRIES; entries++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    break;
                }
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".txt")) {
                    return bounded(zip);
                }
            }
        } catch (IOException e) {
            throw BrokenTranscript.zip(String.valueOf(e.getMessage()));
        }
        throw BrokenTranscript.zip("there is no text in it");
    }

    private static byte[] bounded(ZipInputStream zip) throws IOException {
        byte[] bytes = zip.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw BrokenTranscript.tooLong(LONGEST);
        }
        return bytes;
    }

    /// Bytes that are none of the charset refuse the whole: replaced, they would be taken for what was said.
    private static String text(ChatSource source, byte[] bytes) {
        try {
            String text = source.reading()
                    .charset()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
        } catch (CharacterCodingException e) {
            throw BrokenTranscript.charset(source.reading().charset().name(), e);
        }
    }

    /// With whom the chat is, as its file's name says; empty when it does not.
    static String title(@Nullable String fileName) {
        String path = fileName == null ? "" : fileName.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("(?i)\\.(txt|zip|json|xml)$", "")
                .replaceAll(" ?\\([0-9]{1,3}\\)$", "")
                .strip();
        for (Pattern pattern : FILE_NAMES) {
            Matcher matcher = pattern.matcher(name);
            if (matcher.matches()) {
                return matcher.group(1).strip();
            }
        }
        // Names that say nothing: an iPhone's, and those of whole exports.
        return name.matches("(?i)_?(chat|chats|messages|export|transcript)") ? "" : name;
    }
}
