/// Tables that people bring: CSV as spreadsheets save it, workbooks; read within limits, told by their first bytes.
/// Looked at before they are taken in, by columns whose meanings are remembered; taken back as a whole. And workbooks
/// that people take away, in which a stranger's text stays text.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"frame"})
package dev.fairlead.tables;
