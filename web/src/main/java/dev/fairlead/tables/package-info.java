/// Tables that people bring: CSV as spreadsheets save it, workbooks; read within limits, told by their first bytes.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"frame"})
package dev.fairlead.tables;
