package dev.fairlead.sheets;

import dev.fairlead.facts.Counted;
/// A mail as the sheet of its day has it.
///
/// @param signs some of those of [DaySheet]
/// @param asked and `minutes` of an answer, otherwise 0
/// @param topics see [dev.fairlead.facts.Topics]

record SheetLine(long mailId, int signs, long conversation, long customer, int asked, int minutes, String topics) {

    /// @param row a counted mail
    static SheetLine of(Counted row) {
        FactWork work = new FactWork(row.fact(), row.part());
        boolean answer = work.isAnswer();
        return new SheetLine(
                row.mailId(),
                signs(work),
                work.conversation(),
                work.customer(),
                answer ? work.asked() : 0,
                answer ? work.minutes() : 0,
                row.fact().topics());
    }

    private static int signs(FactWork work) {
        return (work.outbound() ? DaySheet.OUT : 0)
                | (work.late() ? DaySheet.LATE : 0)
                | (work.quoted() ? DaySheet.QUOTED : 0)
                | (work.opens() ? DaySheet.OPENS : 0)
                | (work.isAnswer() ? DaySheet.ANSWER : 0)
                | (work.firstAnswer() ? DaySheet.FIRST : 0)
                | (work.fact().topics().isEmpty() ? 0 : DaySheet.TOPICS);
    }

    boolean isAnswer() {
        return (signs & DaySheet.ANSWER) != 0;
    }
}
