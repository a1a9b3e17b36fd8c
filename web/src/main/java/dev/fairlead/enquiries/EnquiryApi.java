package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Turnaround.By;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/enquiries`: who asked for a price and what became of it; the open ones oldest first, others newest first.
@RestController
@RequestMapping("/api/v1/enquiries")
class EnquiryApi {

    private static final int MOST = 500;

    private final Enquiries enquiries;

    EnquiryApi(Enquiries enquiries) {
        this.enquiries = enquiries;
    }

    /// @param minutes business minutes to the first price, null while there is none
    record Line(Enquiry enquiry, String state, @Nullable Long minutes) {}

    record Group(
            String rep,
            @Nullable Long customer,
            String party,
            @Nullable String pol,
            @Nullable String pod,
            Turnaround figures) {

        static Group of(Turnaround.Row row) {
            Enquiry one = row.example();
            return new Group(one.rep(), one.customerId(), one.party(), one.pol(), one.pod(), row.figures());
        }
    }

    record Figures(Turnaround all, String by, List<Group> rows) {}

    /// @param total counted up to a thousand, `more` when there are more than that
    record Page(
            long total,
            boolean more,
            List<Line> items,
            @Nullable String next) {}

    /// @param cursor `next` of the page before
    @GetMapping
    Page list(EnquiryFilter filter, @RequestParam(required = false) @Nullable String cursor) {
        List<Enquiry> found =
                enquiries.list(filter, new EnquiryPage(!filter.isSettled(), EnquiryPage.place(cursor), MOST + 1));
        List<Enquiry> page = found.subList(0, Math.min(MOST, found.size()));
        List<Line> lines = page.stream()
                .map(one -> new Line(one, one.state().key(), one.quoted() == null ? null : enquiries.minutes(one)))
                .toList();
        String next = found.size() > MOST ? page.getLast().place().toString() : null;
        long total = enquiries.countUpTo(filter, Enquiries.MOST_COUNTED + 1);
        return new Page(Math.min(total, Enquiries.MOST_COUNTED), total > Enquiries.MOST_COUNTED, lines, next);
    }

    /// Of each group only what it was put together by means anything.
    @GetMapping("/turnaround")
    Figures figures(EnquiryFilter filter, @RequestParam(required = false) @Nullable String by) {
        return new Figures(
                enquiries.figures(filter),
                By.of(by).key(),
                enquiries.figures(filter, By.of(by), Enquiries.MOST).rows().stream()
                        .map(Group::of)
                        .toList());
    }
}
