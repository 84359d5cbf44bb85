import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;

/** Checks the books named as arguments with EPUBCheck, and prints how many errors and warnings each has. */
class CheckBooks {
  public static void main(String[] books) {
    for (String book : books) {
      var report = new DefaultReportImpl(book);
      new EpubCheck(new File(book), report).doValidate();
      int found = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
      System.out.println(found + "\t" + book);
    }
  }
}
