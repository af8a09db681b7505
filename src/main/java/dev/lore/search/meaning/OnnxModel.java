package dev.lore.search.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** A model of the BERT family in ONNX; loading it takes tenths of a second. */
final class OnnxModel implements AutoCloseable {
  /** Of what is longer, the beginning tells enough; time grows with the square. */
  private static final int MOST_PIECES = 256;

  static final String NAME = "bge-small-en-v1.5-q";
  static final int SIZE = 384;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private OnnxModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  /**
   * Loads the model, and the native library, from files unpacked in {@code folder}.
   *
   * @throws LinkageError where this machine can't run the library
   */
  static OnnxModel load(Path folder) throws IOException, OrtException {
    unpackLibrary(folder);
    var environment = Environment.open();
    try (var options = new SessionOptions();
        var vocabulary = OnnxModel.class.getResourceAsStream("/" + NAME + "-tokenizer.json")) {
      if (vocabulary == null) {
        throw new IOException("no " + NAME + " on the class path");
      }
      options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
      options.setIntraOpNumThreads(1);
      var model = Unpacked.file("/" + NAME + ".onnx", folder);
      var session = environment.createSession(model.toString(), options);
      return new OnnxModel(environment, session, WordPieces.read(vocabulary));
    }
  }

  private static void unpackLibrary(Path folder) throws IOException {
    var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    var windows = System.getProperty("os.name").startsWith("Windows");
    var machine = System.getProperty("os.arch");
    var place =
        "/ai/onnxruntime/native/"
            + (mac ? "osx" : windows ? "win" : "linux")
            + (machine.equals("aarch64") ? "-aarch64/" : "-x64/");
    for (var library : new String[] {"onnxruntime", "onnxruntime4j_jni"}) {
      Unpacked.file(place + System.mapLibraryName(library), folder);
    }
    System.setProperty("onnxruntime.native.path", folder.toString());
  }

  /** The direction of a text, of length 1. */
  float[] embed(String text) throws OrtException {
    var ids = pieces.of(text, MOST_PIECES);
    var ones = new long[ids.length];
    Arrays.fill(ones, 1);
    long[] shape = {1, ids.length};
    try (var input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        var types =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
        var result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return direction(((OnnxTensor) result.get(0)).getFloatBuffer());
    }
  }

  /** The state of the first piece is the text's: so this model was trained. */
  private static float[] direction(FloatBuffer states) {
    var vector = new float[SIZE];
    states.get(0, vector);
    double length = 0;
    for (float x : vector) {
      length += x * x;
    }
    for (int i = 0; i < SIZE; i++) {
      vector[i] /= (float) Math.sqrt(length);
    }
    return vector;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
