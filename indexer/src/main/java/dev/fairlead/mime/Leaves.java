package dev.fairlead.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goes through the leaves of a part tree once: body text, attachments and the body hash.
final class Leaves {

    private static final int MAX_NESTED_MAILS = 20;
    private static final int META_SAMPLE = 2048;
    private static final Pattern META_CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BODY_TYPES = Set.of("text/plain", "text/html", "text/enriched", "text/richtext");

    final BodyText body = new BodyText();
    final BodyHash hash = new BodyHash();
    final List<Attachment> attachments = new ArrayList<>();
    private final Problems problems;
    private final boolean nestedMails;

    /// @param nestedMails also list the files attached to mails inside the mail
    Leaves(Problems problems, boolean nestedMails) {
        this.problems = problems;
        this.nestedMails = nestedMails;
    }

    void read(Part root) {
        walk(root, 0);
    }

    private void walk(Part part, int nesting) {
        if (!part.children.isEmpty()) {
            part.children.forEach(child -> walk(child, nesting));
        } else if (isBody(part)) {
            body(part, nesting);
        } else {
            attach(part, nesting);
        }
    }

    private static boolean isBody(Part part) {
        String type = part.mediaType();
        if (part.ofNoPart || type.startsWith("multipart/")) {
            return true;
        }
        if (!BODY_TYPES.contains(type) || part.disposition().value().equals("attachment")) {
            return false;
        }
        return part.fileName().isEmpty()
                || part.parent == null
                || part.parent.mediaType().equals("multipart/alternative");
    }

    // The body of a nested mail is the content of the `.eml` it stands in.
    private void body(Part part, int nesting) {
        if (nesting > 0) {
            return;
        }
        byte[] content = part.content();
        hash.addText(content);
        boolean isHtml = part.mediaType().equals("text/html");
        String text = Charsets.decode(
                content, isHtml ? htmlCharset(part, content) : part.type().parameter("charset"));
        if (text.indexOf(Charsets.REPLACEMENT) >= 0) {
            problems.add("some characters of the text fit no charset (declared \"%s\")"
                    .formatted(part.type().parameter("charset")));
        }
        if (part.type().parameter("format").equalsIgnoreCase("flowed") && !isHtml) {
            text = FlowedText.unwrap(text, part.type().parameter("delsp").equalsIgnoreCase("yes"));
        }
        body.add(part, isHtml, text);
    }

    // HTML 4.01 5.2.2: the header's charset goes before the one in the markup.
    private static String htmlCharset(Part part, byte[] content) {
        String declared = part.type().parameter("charset");
        if (Charsets.named(declared).isPresent()) {
            return declared;
        }
        Matcher meta = META_CHARSET.matcher(
                new String(content, 0, Math.min(content.length, META_SAMPLE), StandardCharsets.ISO_8859_1));
        return meta.find() && !meta.group(1).regionMatches(true, 0, "utf-16", 0, 6) ? meta.group(1) : declared;
    }

    private void attach(Part part, int nesting) {
        if (nesting == 0) {
            hashFile(part);
        }
        String type = part.mediaType();
        int index = attachments.size() + 1;
        String contentId = MessageIds.single(part.headers.text("content-id"));
        boolean inline = type.startsWith("image/")
                && !contentId.isEmpty()
                && !part.disposition().value().equals("attachment");
        if (!part.isMessage()) {
            String name = FileNames.of(part.fileName(), type, index);
            attachments.add(new Attachment(index, name, type, contentId, inline, part::content));
            return;
        }
        byte[] mail = part.content();
        Part nested = PartReader.read(mail, 0, mail.length, problems);
        String name = FileNames.ofMessage(part.fileName(), Headers.subject(nested.headers), index);
        attachments.add(new Attachment(index, name, type, contentId, inline, part::content));
        if (nestedMails && nesting < MAX_NESTED_MAILS) {
            walk(nested, nesting + 1);
        } else if (nestedMails) {
            problems.add("mails nested deeper than %d are shown as files".formatted(MAX_NESTED_MAILS));
        }
    }

    private void hashFile(Part part) {
        byte[] content = part.content();
        if (part.transferEncoding().equals("base64")) {
            hash.addBinary(content);
        } else {
            hash.addText(content);
        }
    }
}
