package dev.lore.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
  private static final ReportOptions OPTIONS =
      new ReportOptions(false, false, Path.of("/src/shop"), "1.2.3");

  @ParameterizedTest
  @EnumSource
  void a_report_is_written_whole_and_the_stream_left_open(ReportFormat format) throws IOException {
    var out = new Watched();
    format.write(Reports.full(), OPTIONS, out);
    assertThat(out.closed).isFalse();
    assertThat(out.toString(UTF_8)).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @EnumSource
  void equal_audits_give_equal_bytes(ReportFormat format) throws IOException {
    var one = new ByteArrayOutputStream();
    var other = new ByteArrayOutputStream();
    format.write(Reports.full(), OPTIONS, one);
    format.write(Reports.full(), OPTIONS, other);
    assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
  }

  @ParameterizedTest
  @EnumSource
  void a_full_disk_is_the_caller_s_to_tell(ReportFormat format) {
    assertThatThrownBy(() -> format.write(Reports.full(), OPTIONS, new FullDisk()))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  @Test
  void text_is_utf_8() throws IOException {
    var out = new ByteArrayOutputStream();
    ReportFormat.TEXT.write(Reports.full(), OPTIONS, out);
    assertThat(out.toString(UTF_8)).contains("web/ü x.ts");
  }

  private static final class Watched extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int unit) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
