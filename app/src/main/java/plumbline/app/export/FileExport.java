package plumbline.app.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import plumbline.views.reports.ExportFormat;
import plumbline.views.reports.ReportExport;
import plumbline.views.reports.ReportTable;

/** Writes a report beside its file and moves it there when it is whole. */
public final class FileExport implements ReportExport {
  private final ZoneId zone = ZoneId.systemDefault();

  @Override
  public void write(ReportTable table, ExportFormat format, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, ".plumbline-", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        write(table, format, out);
      }
      move(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void write(ReportTable table, ExportFormat format, OutputStream out) throws IOException {
    switch (format) {
      case PDF -> new PdfReport(table, zone).write(out);
      case XLSX -> new XlsxReport(table, zone).write(out);
      case CSV -> new CsvReport(table).write(out);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException otherDisk) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
