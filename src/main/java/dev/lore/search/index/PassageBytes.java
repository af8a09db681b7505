package dev.lore.search.index;

import dev.lore.model.Layer;
import dev.lore.model.Location;
import dev.lore.model.Passage;
import dev.lore.model.PassageKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.lucene.util.BytesRef;

/** A passage as bytes and back; of the same passage always the same. */
final class PassageBytes {
  private PassageBytes() {}

  static byte[] of(Passage passage) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      write(out, passage.id());
      write(out, passage.kind().name());
      write(out, passage.layer().name());
      write(out, passage.domain());
      write(out, passage.integration());
      write(out, passage.title());
      write(out, passage.body());
      out.writeInt(passage.files().size());
      for (var file : passage.files()) {
        write(out, file);
      }
      write(out, passage.date());
      out.writeInt(passage.confirmed());
      out.writeInt(passage.refuted());
      out.writeBoolean(passage.archived());
      write(out, passage.at().path());
      out.writeInt(passage.at().line());
      out.writeInt(passage.at().column());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Passage read(BytesRef bytes) throws IOException {
    try (var in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      var id = text(in);
      var kind = PassageKind.valueOf(text(in));
      var layer = Layer.valueOf(text(in));
      var domain = text(in);
      var integration = text(in);
      var title = text(in);
      var body = text(in);
      var files = new ArrayList<String>();
      for (int left = in.readInt(); left > 0; left--) {
        files.add(text(in));
      }
      return new Passage(
          id,
          kind,
          layer,
          domain,
          integration,
          title,
          body,
          files,
          text(in),
          in.readInt(),
          in.readInt(),
          in.readBoolean(),
          new Location(text(in), in.readInt(), in.readInt()));
    }
  }

  /** Not writeUTF: a body may be longer than 64 KiB. */
  private static void write(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
