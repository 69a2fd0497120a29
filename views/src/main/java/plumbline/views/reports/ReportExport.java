package plumbline.views.reports;

import java.io.IOException;
import java.nio.file.Path;

/** Writes reports to files: whole or not at all. */
public interface ReportExport {
  /** Replaces the file if there is one; a report too long for the format is refused in words. */
  void write(ReportTable table, ExportFormat format, Path file) throws IOException;
}
