package dev.lore.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.lore.model.UserError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * What a server shows to be who it is, as PEM.
 *
 * @param certificates a file with its certificate, then those that vouch for it
 * @param key a file with its private key in PKCS #8, not encrypted
 */
public record Tls(Path certificates, Path key) {
  private static final Pattern PKCS8 =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

  SslContextFactory.Server factory() {
    try {
      var chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(bytes(certificates)))
              .toArray(Certificate[]::new);
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("lore", privateKey(), new char[0], chain);
      var factory = new SslContextFactory.Server();
      factory.setKeyStore(store);
      factory.setKeyStorePassword("");
      factory.setSniRequired(false);
      return factory;
    } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
      throw UserError.input(
          certificates + " and " + key + " are no certificate and its key",
          "Give both as PEM, the key in PKCS #8: `openssl pkcs8 -topk8 -nocrypt` makes it.");
    }
  }

  private PrivateKey privateKey() throws GeneralSecurityException {
    var match = PKCS8.matcher(new String(bytes(key), US_ASCII));
    if (!match.find()) {
      throw new InvalidKeySpecException();
    }
    var spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(match.group(1)));
    for (var algorithm : List.of("RSA", "EC", "Ed25519")) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(spec);
      } catch (InvalidKeySpecException other) {
        // The next one may fit.
      }
    }
    throw new InvalidKeySpecException();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw UserError.input(file + " can't be read", "Name a file that is there.");
    }
  }
}
