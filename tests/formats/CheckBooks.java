import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;

/** Checks the books named as arguments with EPUBCheck, all in one machine; fails at any error or warning. */
class CheckBooks {
  public static void main(String[] books) {
    int bad = 0;
    for (String book : books) {
      var report = new DefaultReportImpl(book);
      new EpubCheck(new File(book), report).doValidate();
      if (report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount() > 0) bad++;
    }
    System.out.println(books.length + " books checked, " + bad + " with errors or warnings");
    System.exit(bad == 0 ? 0 : 1);
  }
}
