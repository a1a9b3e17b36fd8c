package dev.fairlead.demo.letters;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/// Where tidy people put their mail: some customers have a folder, last year's mail lies in the archive.
final class Filing {

    private final int perFolder;
    private final int thisYear;
    private final Map<String, Integer> filled = new HashMap<>();

    /// @param perFolder no folder gets more than this; what is too much goes to the year's archive
    Filing(int perFolder, Instant until) {
        this.perFolder = perFolder;
        this.thisYear = until.atZone(ZoneOffset.UTC).getYear();
    }

    String folder(Rep rep, Letter letter) {
        int year = letter.sent().getYear();
        String folder = wish(rep, letter, year);
        for (int drawer = 1; filled.getOrDefault(key(rep, folder), 0) >= perFolder; drawer++) {
            folder = "Archive/" + year + (drawer == 1 ? "" : "-" + drawer);
        }
        filled.merge(key(rep, folder), 1, Integer::sum);
        return folder;
    }

    private String wish(Rep rep, Letter letter, int year) {
        if (letter.from().address().equals(rep.address())) {
            return "Sent";
        }
        String domain = letter.truth().customerDomain();
        if (letter.from().domain().equals(domain) && Math.floorMod(domain.hashCode(), 4) == 0) {
            return "Customers/" + letter.from().firm();
        }
        return year < thisYear ? "Archive/" + year : "INBOX";
    }

    private static String key(Rep rep, String folder) {
        return rep.username() + "/" + folder;
    }
}
