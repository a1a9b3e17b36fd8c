package dev.fairlead.reports;

/// What files of reports are called.
final class ReportFiles {

    static final String PDF = "application/pdf";

    private ReportFiles() {}

    /// `report-week-2026-11-09-team-sea`, without an ending; letters of other scripts are left out, as not
    /// every mail program takes them.
    static String name(Subject subject) {
        String who = subject.scope().toString().replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("-$", "");
        return "report-%s-%s-%s".formatted(subject.rhythm().key(), subject.start(), who);
    }
}
