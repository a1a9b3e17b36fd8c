package dev.fairlead.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One node of a message: a multipart with children or a leaf, as offsets into the raw bytes.
final class Part {

    private static final int MAX_TYPE_FIELDS = 10;

    final byte[] raw;
    final @Nullable Part parent;
    final HeaderFields headers = new HeaderFields();
    final List<Part> children = new ArrayList<>();

    /// Text that stood before the first or behind the last part.
    final boolean ofNoPart;

    int bodyStart;
    int bodyEnd;

    private @Nullable ContentField type;

    Part(byte[] raw, @Nullable Part parent, boolean ofNoPart) {
        this.raw = raw;
        this.parent = parent;
        this.ofNoPart = ofNoPart;
    }

    ContentField type() {
        if (type == null) {
            type = headers.all("content-type").stream()
                    .limit(MAX_TYPE_FIELDS)
                    .map(ContentField::of)
                    .filter(field -> field.value().indexOf('/') > 0)
                    .findFirst()
                    .orElse(ContentField.NONE);
        }
        return type;
    }

    /// Lower case; what the parent implies where the part does not say.
    String mediaType() {
        String value = type().value();
        if (!value.isEmpty()) {
            return value;
        }
        // RFC 2046 5.1.5: parts of a digest are messages unless they say otherwise.
        return value.isEmpty()
                        && parent != null
                        && !ofNoPart
                        && parent.mediaType().equals("multipart/digest")
                ? "message/rfc822"
                : "text/plain";
    }

    boolean isMultipart() {
        return mediaType().startsWith("multipart/");
    }

    /// A whole mail inside the mail. Many programs attach one as a file of no special type.
    boolean isMessage() {
        String type = mediaType();
        return type.equals("message/rfc822")
                || type.equals("message/global")
                || fileName().toLowerCase(Locale.ROOT).endsWith(".eml") && !isMultipart();
    }

    ContentField disposition() {
        return ContentField.of(headers.raw("content-disposition"));
    }

    String transferEncoding() {
        return headers.token("content-transfer-encoding");
    }

    /// Name from the disposition, else from the type (RFC 2183 2.3); empty when there is none.
    String fileName() {
        String name = disposition().parameter("filename");
        return name.isEmpty() ? type().parameter("name") : name;
    }

    byte[] content() {
        return TransferEncoding.decode(raw, bodyStart, bodyEnd, transferEncoding());
    }

    boolean isBlank() {
        return Lines.isBlank(raw, bodyStart, bodyEnd);
    }
}
