package dev.fairlead.enquiries;

import dev.fairlead.frame.InvalidInput;

/// A place in the list of enquiries that nobody gave out.
final class InvalidEnquiryPage extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidEnquiryPage(String read) {
        super("cursor", "enquiries.invalid.cursor", read);
    }

    static InvalidEnquiryPage place(String read) {
        return new InvalidEnquiryPage(cut(read));
    }
}
