package dev.fairlead.feeds;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringWriter;
import tools.jackson.core.JsonParser;

/// A text of JSON that can be gone on with behind a place that is none.
final class JsonLines extends PushbackReader {

    private static final int AHEAD = 64 * 1024;

    JsonLines(Reader text) {
        super(text, AHEAD);
    }

    /// Goes behind what a parser has read, to the next line that begins with an object.
    ///
    /// @param inList whether what follows is still inside of a list
    /// @return how many lines further on; -1 when there is none
    int skip(JsonParser parser, boolean inList) throws IOException {
        StringWriter unread = new StringWriter();
        parser.releaseBuffered(unread);
        unread(unread.toString().toCharArray());
        char[] some = new char[AHEAD / 4];
        boolean lineBegins = false;
        int lines = 0;
        for (int read = read(some, 0, some.length); read >= 0; read = read(some, 0, some.length)) {
            for (int i = 0; i < read; i++) {
                if (lineBegins && some[i] == '{') {
                    unread(some, i, read - i);
                    if (inList) {
                        unread('[');
                    }
                    return lines;
                }
                lineBegins = some[i] == '\n';
                lines += lineBegins ? 1 : 0;
            }
        }
        return -1;
    }
}
