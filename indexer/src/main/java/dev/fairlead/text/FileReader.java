package dev.fairlead.text;

import dev.fairlead.mime.MimeReader;
import dev.fairlead.text.files.Readers;

/// What it takes to read attached files: one for the whole program.
///
/// @param readers the processes that read what a parser of our own process should not be trusted with
record FileReader(MimeReader mime, TextSettings settings, Readers readers) implements AutoCloseable {

    FileReader(MimeReader mime, TextSettings settings) {
        this(mime, settings, new Readers(settings.readerLimits()));
    }

    @Override
    public void close() {
        readers.close();
    }
}
