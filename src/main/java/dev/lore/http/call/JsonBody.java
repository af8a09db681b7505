package dev.lore.http.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.lore.http.problem.Problem;
import dev.lore.http.problem.Refusal;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a body that must be JSON, no longer than allowed and no slower than that. */
final class JsonBody {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TYPE = "application/json";

  private JsonBody() {}

  /** The body of a request as {@code type}; {@code most} is in bytes. */
  static <T> T read(Context context, Class<T> type, int most) throws IOException {
    held(context, most);
    var text = text(bytes(context, most));
    try {
      var value = JsonText.read(text, type);
      if (value == null) {
        throw Refusal.of(422, "the body is null", "Send a JSON object.");
      }
      return value;
    } catch (JsonMappingException e) {
      throw e.getCause() instanceof JsonProcessingException && e.getPath().isEmpty()
          ? malformed(e)
          : wrong(e);
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  /** A form of another site can't send this type without being asked for permission first. */
  private static void held(Context context, int most) {
    var type = context.header("Content-Type");
    var parts = (type == null ? "" : type).toLowerCase(Locale.ROOT).split(";", 2);
    var utf8 = parts.length < 2 || parts[1].strip().matches("charset=\"?utf-8\"?");
    if (!parts[0].strip().equals(TYPE) || !utf8 || context.header("Content-Encoding") != null) {
      throw new Refusal(
          Problem.of(415, "the body is no plain JSON", "Send it as `Content-Type: " + TYPE + "`.")
              .with("Accept-Post", TYPE));
    }
    if (context.req().getContentLengthLong() > most) {
      throw tooLarge(most);
    }
  }

  private static byte[] bytes(Context context, int most) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    var all = new ByteArrayOutputStream();
    var some = new byte[16 * 1024];
    var in = context.req().getInputStream();
    for (int read = in.read(some); read >= 0; read = in.read(some)) {
      all.write(some, 0, read);
      if (all.size() > most) {
        throw tooLarge(most);
      }
      if (System.nanoTime() > deadline) {
        throw new Refusal(
            Problem.of(408, "the body took too long to arrive", "Send it again.")
                .with("Connection", "close"));
      }
    }
    if (all.size() == 0) {
      throw Refusal.of(400, "the body is missing", "Send a JSON object.");
    }
    return all.toByteArray();
  }

  private static Refusal tooLarge(int most) {
    return new Refusal(
        Problem.of(413, "the body is larger than " + most + " bytes", "Send less at a time.")
            .with("Connection", "close"));
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.of(400, "the body is not UTF-8", "Send JSON as RFC 8259 describes it.");
    }
  }

  private static Refusal malformed(JsonProcessingException e) {
    var at = e.getLocation();
    return Refusal.of(
        400,
        "the body is not JSON"
            + (at == null ? "" : ", at line " + at.getLineNr() + ", column " + at.getColumnNr()),
        "Send one object, each member once, not nested deeply.");
  }

  private static Refusal wrong(JsonMappingException e) {
    var place = place(e);
    return e instanceof UnrecognizedPropertyException unknown
        ? Refusal.of(
            422,
            "there is no member " + place,
            "Members are: "
                + unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "))
                + ".")
        : Refusal.of(
            422,
            place.isEmpty()
                ? "the body has not the members it needs, or has something else in their place"
                : "the member " + place + " is not what it must be",
            "/openapi.json says what it must be.");
  }

  private static String place(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
        .map(step -> step.length() > 60 ? step.substring(0, 60) + "…" : step)
        .limit(10)
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
