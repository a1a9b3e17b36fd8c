package dev.fairlead.reports;

import dev.fairlead.activity.Here;
import dev.fairlead.audit.AuditLog;
import dev.fairlead.figures.Metric;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import dev.fairlead.tables.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// A report as page, PDF and workbook.
@Controller
class ReportPages {

    /// A year and a bit of months, a quarter of weeks.
    private static final int PERIODS_OFFERED = 14;

    private final Reports reports;
    private final Sights sights;
    private final ReportPdf pdf;
    private final ReportSheet sheet;
    private final ReportWords words;
    private final CurrentUser current;
    private final AuditLog audit;
    private final Clock clock;

    ReportPages(
            Reports reports,
            Sights sights,
            ReportPdf pdf,
            ReportSheet sheet,
            ReportWords words,
            CurrentUser current,
            AuditLog audit,
            Clock clock) {
        this.reports = reports;
        this.sights = sights;
        this.pdf = pdf;
        this.sheet = sheet;
        this.words = words;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /// As it stands in the address.
    ///
    /// @param of a [Scope]
    /// @param start any day of the period
    record Asked(
            @Nullable String of,
            @Nullable String rhythm,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate start) {}

    @GetMapping("/activity/reports")
    String page(Asked asked, Model model) {
        User reader = current.user();
        List<Scope> scopes = sights.of(reader);
        LocalDate today = today(reader);
        model.addAttribute("scopes", scopes);
        model.addAttribute("words", words);
        model.addAttribute("rhythms", Rhythm.values());
        model.addAttribute("groups", Metric.Group.values());
        model.addAttribute("overview", Metric.OVERVIEW);
        model.addAttribute("here", Here.page());
        if (!scopes.isEmpty()) {
            Subject subject = subject(asked, scopes, today);
            Rhythm rhythm = subject.rhythm();
            model.addAttribute("subject", subject);
            model.addAttribute("running", !subject.end().isBefore(today));
            model.addAttribute("report", report(subject));
            model.addAttribute("starts", starts(subject, rhythm.startOf(today)));
        }
        return "reports/one";
    }

    private static List<LocalDate> starts(Subject subject, LocalDate current) {
        List<LocalDate> usual = IntStream.range(0, PERIODS_OFFERED)
                .mapToObj(back -> subject.rhythm().plus(current, -back))
                .toList();
        return usual.contains(subject.start())
                ? usual
                : IntStream.range(0, PERIODS_OFFERED)
                        .mapToObj(back -> subject.rhythm().plus(subject.start(), -back))
                        .toList();
    }

    @GetMapping("/activity/reports/report.pdf")
    ResponseEntity<byte[]> pdf(Asked asked, Locale locale) {
        Subject subject = subject(asked);
        return file(subject, ".pdf", ReportFiles.PDF, pdf.of(report(subject), locale));
    }

    @GetMapping("/activity/reports/report.xlsx")
    ResponseEntity<byte[]> xlsx(Asked asked, Locale locale) {
        Subject subject = subject(asked);
        return file(subject, ".xlsx", Table.XLSX, sheet.of(report(subject), locale));
    }

    private Subject subject(Asked asked) {
        User reader = current.user();
        return subject(asked, sights.of(reader), today(reader));
    }

    private LocalDate today(User reader) {
        return LocalDate.now(clock.withZone(reader.zone()));
    }

    private Report report(Subject subject) {
        return reports.of(subject, sights.reps(subject.scope()));
    }

    private ResponseEntity<byte[]> file(Subject subject, String ending, String type, byte[] content) {
        audit.record("report.exported", "report:" + subject.scope(), "", ReportFiles.name(subject) + ending);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(ReportFiles.name(subject) + ending)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }

    /// The last whole month of the widest that the reader may read, unless something else was asked for.
    private static Subject subject(Asked asked, List<Scope> scopes, LocalDate today) {
        String wanted = asked.of();
        Scope scope = wanted == null || wanted.isBlank() ? widest(scopes) : Scope.read(wanted);
        if (!scopes.contains(scope)) {
            throw InvalidReport.of(scope.toString());
        }
        Rhythm rhythm = Rhythm.of(asked.rhythm());
        LocalDate start = asked.start() == null ? rhythm.plus(rhythm.startOf(today), -1) : asked.start();
        return new Subject(scope, rhythm, start);
    }

    private static Scope widest(List<Scope> scopes) {
        return scopes.stream().findFirst().orElse(Scope.COMPANY);
    }
}
