package dev.lore.cli;

import dev.lore.model.UserError;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lore serve}: answers over HTTP until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Answer over HTTP until stopped: the API, its description and the page.",
    footer = {
      "",
      "Only this machine is answered, unless --host names another address; clients must",
      "then show a token, which --token-file or the variable LORE_TOKEN gives.",
      "",
      "Examples:",
      "  lore serve",
      "  lore serve --port 0 --project ../shop --project ../site",
      "  lore serve --host 0.0.0.0 --token-file token --tls-cert c.pem --tls-key k.pem"
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final BiConsumer<ServeOptions, Consumer<URI>> server;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen, 0 for a free port; 7341 if not given.")
  private int port = 7341;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The address to listen on; 127.0.0.1 if not given.")
  private String host = "127.0.0.1";

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description =
          "A project to answer for; may be given more than once. The working directory if not"
              + " given.")
  private List<Path> projects = new ArrayList<>();

  @Option(names = "--token-file", paramLabel = "FILE", description = "A file with the token.")
  private @Nullable Path tokenFile;

  @Option(names = "--tls-cert", paramLabel = "FILE", description = "Certificates, as PEM.")
  private @Nullable Path certificates;

  @Option(names = "--tls-key", paramLabel = "FILE", description = "Their key, as PEM (PKCS #8).")
  private @Nullable Path key;

  ServeCommand(Console console, BiConsumer<ServeOptions, Consumer<URI>> server) {
    this.console = console;
    this.server = server;
  }

  @Override
  public Integer call() {
    if ((certificates == null) != (key == null)) {
      throw new UserError(
          "a certificate without its key, or a key without its certificate",
          "Give both --tls-cert and --tls-key, or neither.");
    }
    if (port < 0 || port > 65_535) {
      throw new UserError("there is no port " + port, "Choose one from 0 to 65535.");
    }
    var folders = projects.isEmpty() ? List.of(Path.of("")) : projects;
    var options =
        new ServeOptions(
            host,
            port,
            folders.stream().map(console.workingDirectory()::resolve).toList(),
            below(tokenFile),
            below(certificates),
            below(key));
    server.accept(options, this::ready);
    return ExitCode.CLEAN;
  }

  private @Nullable Path below(@Nullable Path file) {
    return file == null ? null : console.workingDirectory().resolve(file);
  }

  private void ready(URI address) {
    console.out().println("Lore answers at " + address);
    console.out().flush();
  }
}
