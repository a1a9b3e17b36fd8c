package dev.fairlead.text.files;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;

/// Numbers and dates as the sheet shows them, but for two habits that lose what was meant: a date in the reader's own
/// order is written year first, a long number (a bill of lading, a booking) with all its digits.
final class CellTexts extends DataFormatter {

    /// ECMA-376-1 18.8.30: the format whose order of day and month depends on who looks.
    private static final int LOCAL_DATE = 14;

    private static final int LOCAL_DATE_AND_TIME = 22;
    private static final double MOST_DIGITS = 1e15;

    CellTexts() {
        super(Locale.ROOT);
        setUseCachedValuesForFormulaCells(true);
    }

    /// What the cell shows.
    String of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return formatCellValue(cell);
        }
        CellStyle style = cell.getCellStyle();
        return formatRawCellContents(
                cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString(), false);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean use1904) {
        if (index == LOCAL_DATE) {
            return super.formatRawCellContents(value, 165, "yyyy-mm-dd", use1904);
        }
        if (index == LOCAL_DATE_AND_TIME) {
            return super.formatRawCellContents(value, 166, "yyyy-mm-dd hh:mm", use1904);
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < MOST_DIGITS;
        return whole && (format == null || format.equalsIgnoreCase("General"))
                ? BigDecimal.valueOf((long) value).toPlainString()
                : super.formatRawCellContents(value, index, format, use1904);
    }
}
