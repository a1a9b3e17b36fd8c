package dev.fairlead.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.enquiries.TurnaroundTheSlowWay.Known;
import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.people.User;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What figures count of enquiries is kept in memory, and yet is what somebody finds who looks at each of them.
@PageTest
class EnquiryCountsModuleTests extends EnquiriesByChance {

    private static final OffsetDateTime END = START.plusDays(90);

    @Autowired
    private OfficeHours offices;

    @Autowired
    private EnquiryCounts counts;

    @Autowired
    private OfficeTimes times;

    @Test
    void changesWithTheQuotes() {
        Map<Long, EnquiryCount> before = counted(START, END);
        for (int round = 0; round < 5; round++) {
            transactions.executeWithoutResult(status -> changeSome());

            assertThat(counted(START, END)).isEqualTo(inShort(known()));
        }
        assertThat(counted(START, END)).isNotEqualTo(before);
    }

    @Test
    void givesThoseAskedWithinASpan() {
        List<Known> known = known();
        for (Known one : known.subList(0, 50)) {
            OffsetDateTime from = one.asked().at();
            OffsetDateTime end = from.plusDays(9);

            assertThat(counted(from, end))
                    .containsKey(one.asked().mail())
                    .isEqualTo(inShort(known.stream()
                            .filter(other -> !other.asked().at().isBefore(from)
                                    && other.asked().at().isBefore(end))
                            .toList()));
        }
    }

    @Test
    void changesWithTheClockOfARep() {
        Map<Long, EnquiryCount> before = counted(START, END);
        User rep = users.get(REP + 1);
        users.change(new User(rep.username(), "", rep.roles(), "", ZoneId.of("Asia/Singapore"), true));
        try {
            times.settle();

            assertThat(counted(START, END)).isNotEqualTo(before).isEqualTo(inShort(known()));
        } finally {
            users.change(rep);
            times.settle();
        }
    }

    @Test
    void forgetsWhatATransactionSawThatCameToNothing() {
        Map<Long, EnquiryCount> before = counted(START, END);
        transactions.executeWithoutResult(status -> {
            jdbc.update("update enquiry set outcome = 'accepted' where mail_id >= ?", MAILS);
            stamps.change(REPS);
            assertThat(counted(START, END)).isNotEqualTo(before);
            status.setRollbackOnly();
        });

        assertThat(counted(START, END)).isEqualTo(before);
    }

    private List<Known> known() {
        return new TurnaroundTheSlowWay(jdbc, offices).known(MAILS, quotes.getFirst());
    }

    private Map<Long, EnquiryCount> counted(OffsetDateTime from, OffsetDateTime end) {
        Map<Long, EnquiryCount> found = new HashMap<>();
        counts.each(REPS, from.toInstant(), end.toInstant(), one -> found.put(one.mailId(), one));
        return found;
    }

    private static Map<Long, EnquiryCount> inShort(List<Known> some) {
        return some.stream()
                .map(one -> new EnquiryCount(
                        one.asked().mail(),
                        one.asked().at().toInstant(),
                        one.asked().rep(),
                        one.asked().customer(),
                        state(one),
                        one.outcome(),
                        one.minutes()))
                .collect(Collectors.toMap(EnquiryCount::mailId, Function.identity()));
    }

    private static EnquiryState state(Known one) {
        if (one.priced() != null) {
            return EnquiryState.QUOTED;
        }
        return one.asked().answered() == null ? EnquiryState.UNANSWERED : EnquiryState.ANSWERED;
    }
}
