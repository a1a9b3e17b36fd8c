package dev.fairlead.text.files;

import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/// The cells of an XLS file as a grid, sheet by sheet; what is hidden is left out, as in [WorkbookText].
final class OldWorkbookText {

    private OldWorkbookText() {}

    static void read(POIFSFileSystem files, TextSink text) throws IOException {
        int hidden = 0;
        try (HSSFWorkbook workbook = new HSSFWorkbook(files, false)) {
            CellTexts texts = new CellTexts();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    read(workbook.getSheetAt(i), texts, text);
                } else {
                    hidden++;
                }
            }
        }
        WorkbookText.sayHidden(hidden);
    }

    private static void read(Sheet sheet, CellTexts texts, TextSink text) {
        SheetGrid grid = new SheetGrid(text, sheet.getSheetName(), sheet.getMergedRegions());
        for (Row row : sheet) {
            for (Cell cell : row) {
                grid.cell(row.getRowNum(), cell.getColumnIndex(), texts.of(cell));
            }
            grid.endRow(row.getRowNum());
        }
    }
}
