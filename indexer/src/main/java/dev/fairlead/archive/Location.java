package dev.fairlead.archive;

/// Where a message's record lies.
///
/// @param length of the whole record, header included
record Location(long messageId, ContentHash hash, int segment, long position, int length, int rawLength) {

    long end() {
        return position + length;
    }
}
