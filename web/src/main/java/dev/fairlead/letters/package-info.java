/// Quotes as letters to the customer: PDF under the firm's letterhead, or the text of a mail, in English or Chinese.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "customers", "frame", "prints", "quotes", "vocabulary"})
package dev.fairlead.letters;
