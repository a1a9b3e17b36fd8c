package dev.fairlead.demo.letters;

/// What a letter is about; each has its section in the wording files.
public enum Step {
    ENQUIRY,
    REMINDER,
    QUOTE,
    BARGAIN,
    REVISED_QUOTE,
    BOOKING,
    BOOKING_ACCEPTED,
    SHIPPED,
    DRAFT_CONFIRMED,
    CARRIER_CONFIRMATION,
    DELAY,
    ARRIVAL_NOTICE,
    ARRIVAL_FORWARD,
    COMPLAINT,
    ANSWER,
    DECLINED,
    CIRCULAR,
    NEWSLETTER,
    INTERNAL,
    PRIVATE,
    DISCLAIMER,
    REMARKS
}
