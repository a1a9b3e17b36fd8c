package dev.fairlead.months;

import dev.fairlead.months.MonthDesk.Asked;
import dev.fairlead.months.MonthDesk.Month;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/activity/months?rep=&month=`: a frozen month, and freezing one by hand.
@RestController
@RequestMapping("/api/v1/activity/months")
class FreezeApi {

    private final MonthDesk desk;

    FreezeApi(MonthDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Month figures(Asked asked) {
        return desk.month(asked);
    }

    /// A month that is frozen stays as it is.
    @PostMapping
    Month freeze(Asked asked) {
        desk.freeze(asked);
        return desk.month(asked);
    }
}
