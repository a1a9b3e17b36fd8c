package dev.fairlead.activity;

import dev.fairlead.figures.ActivityRequest.Asked;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// What a page of figures is asked to show, as it stands in its address.
record FigureForm(
        @Nullable String rep,
        @Nullable String team,
        @Nullable String group,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String grain,
        @Nullable String metric,
        @Nullable String lane,
        @Nullable String vessel,
        @Nullable Long customer,
        @Nullable Integer weekday,
        @Nullable Integer hour,
        @Nullable String back,
        @Nullable Integer page) {

    /// A page of figures, never one of elsewhere.
    private static final Pattern BACK = Pattern.compile("/activity(/[a-z/]{1,60})?([?][^\\s\\\\]{0,2000})?");

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    public Focus focus() {
        return new Focus(lane, vessel, customer, weekday, hour);
    }

    /// The page from which somebody came; null when none was named.
    public @Nullable String cameFrom() {
        return back != null && BACK.matcher(back).matches() ? back : null;
    }

    Asked asked() {
        return new Asked(rep, team, from, to, grain);
    }
}
