package dev.fairlead.exports;

import java.util.List;

/// What somebody asks for, checked.
///
/// @param selection ids of selected mails; empty when the query alone says which
record ExportRequest(String owner, Format format, String query, List<Long> selection, String language) {

    static final int LONGEST_QUERY = 4000;
    static final int MOST_SELECTED = 1000;

    ExportRequest {
        query = query.strip();
        selection = selection.stream().distinct().toList();
        if (query.length() > LONGEST_QUERY) {
            throw InvalidExport.query(LONGEST_QUERY);
        }
        if (selection.size() > MOST_SELECTED) {
            throw InvalidExport.selection(MOST_SELECTED);
        }
    }
}
