package dev.lore.search.meaning;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.InvocationTargetException;

/**
 * The runtime's environment, of which a process has one.
 *
 * <p>The library takes it down in a shutdown hook of its own, whatever runs in it then, and the
 * process crashes where a model is being loaded. It counts who uses the environment, so one more
 * user is added who never leaves; {@link NativeWork} sees to the end.
 */
final class Environment {
  private Environment() {}

  /** The environment; it stands until the process has ended. */
  static OrtEnvironment open() throws OrtException {
    var environment = OrtEnvironment.getEnvironment();
    Kept.once();
    return environment;
  }

  /** Runs once a process, as classes are initialised. */
  private static final class Kept {
    static {
      keep();
    }

    private static void once() {}

    private static void keep() {
      try {
        var api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
        api.setAccessible(true);
        var create =
            OrtEnvironment.class.getDeclaredMethod(
                "createHandle", long.class, int.class, String.class);
        create.setAccessible(true);
        create.invoke(
            null, api.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), "lore");
      } catch (InvocationTargetException e) {
        throw new IllegalStateException("the environment can't be kept", e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("another version of ONNX Runtime", e);
      }
    }
  }
}
