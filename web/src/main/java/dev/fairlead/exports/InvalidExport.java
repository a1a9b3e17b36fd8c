package dev.fairlead.exports;

import dev.fairlead.frame.InvalidInput;

/// An export that cannot be made as asked.
final class InvalidExport extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidExport(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidExport format(String read) {
        return new InvalidExport("format", "exports.invalid.format", cut(read));
    }

    static InvalidExport query(int most) {
        return new InvalidExport("q", "exports.invalid.query", Integer.toString(most));
    }

    static InvalidExport selection(int most) {
        return new InvalidExport("mails", "exports.invalid.selection", Integer.toString(most));
    }

    static InvalidExport tooMany(int most) {
        return new InvalidExport("format", "exports.invalid.many", Integer.toString(most));
    }
}
