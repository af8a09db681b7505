package dev.lore.parse.webhook;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which signatures and their checks are told. */
final class Marks {
  /** Calls of providers' libraries that verify, and of libraries for several providers. */
  private static final Pattern PROVIDERS =
      Pattern.compile(
          "(?i)construct_?event(?:async)?|construct_?event_?\\w*|verify_?and_?receive|parse_?webhook_?event|(?:webhooks?|authenticate)\\.(?:unmarshal|unwrap|webhook|process|receive)|(?:jwt|jose|jsonwebtoken)\\.verify|jwt_?verify|jwtverify|verifykey(?:middleware)?|(?:twilio|line)\\.(?:webhook|middleware)|is_?request_?from|secretsverifier\\w*|newsecretsverifier|requestvalidator|signatureverifier|signature_?verif\\w+|processwebhooks|createeventadapter|createnodemiddleware|events\\.retrieve|verifyidtoken|verify_oauth2_token|getwebhookevent");

  /** Calls that verify only where what they are called on, or imported from, is a provider's. */
  private static final Map<Pattern, Pattern> OF_PROVIDERS =
      Map.of(
          Pattern.compile("(?i)validate_?(?:express_?)?(?:incoming_?)?request(?:_?with_?body)?"),
          Pattern.compile("(?i)twilio"),
          Pattern.compile("(?i)validate_?payload(?:_?from_?body)?"),
          Pattern.compile("(?i)github|\\bgh\\b"),
          Pattern.compile("(?i)is_?valid_?request"),
          Pattern.compile("(?i)slack|signature|verifier"));

  /** In other languages than Python it reads a token and verifies nothing. */
  private static final Pattern DECODES =
      Pattern.compile("(?i)(?:^|.*\\.)(?:jwt|jose|jsonwebtoken)\\.decode");

  private static final Pattern VERIFY =
      Pattern.compile("(?i)verify(?:asn1|pkcs1v15|pss|async|sync)?|create_?verify");
  private static final Pattern DOES =
      Pattern.compile(
          "(?i)verif|validat|check|valid|authenticat|assert|ensure|confirm|compare|equals?|match|require|guard|protect");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?i)signature|signed|hmac|webhook|\\bhook|digest|svix|(?:^|[^a-z])(?:sig|wh)(?:[^a-z]|$)|secret|shasign|checksum|authenticity|origin");
  private static final Pattern SHAPES =
      Pattern.compile(
          "(?i)schema|model_|joi\\.|zod|dto|payload_?shape|webhookid|exists|eventtype|duplicate|idempot|url");
  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?i)timing_?safe_?(?:equals?|compare)?|timingsafeequal|compare_digest|hmac\\.equal|constant_?time\\w*|messagedigest\\.isequal|secure_?compare|safe_?compare|safe_?equals?|tsscmp|\\bscmp|fixed_?time\\w*|subtle\\.verify");
  private static final Pattern MAC =
      Pattern.compile(
          "(?i)create_?hmac|hmac\\.new|hmac\\.digest|mac\\.getinstance|hmacutils|hmacsha\\w+|hmac_?sha\\w*|crypto\\.subtle\\.sign|subtle\\.sign|hmac\\.hash");
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)secret|token|signature|hmac|api_?key|verif|hash|digest|\\bsig\\b|password|authorization");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)null|undefined|none|nil|true|false|\\d+|[\"'`][^\"'`$]*[\"'`]|.*\\.length|len\\(.*|typeof.*");

  /** What is compared when a webhook is set up, not when an event comes. */
  private static final Pattern HANDSHAKE = Pattern.compile("(?i)verify_?token|hub\\.mode");

  private Marks() {}

  /** Where a call stands: in a file of {@code language} that imports {@code modules}. */
  record File(String language, Set<String> modules) {}

  /** Whether a call of {@code callee} in {@code file} verifies, by its name. */
  static boolean verifies(String callee, File file) {
    if (comparesSafely(callee)) {
      return true;
    }
    String last = Functions.last(callee);
    return !SHAPES.matcher(callee).find()
        && (VERIFY.matcher(last).matches()
            || PROVIDERS.matcher(callee).find()
            || provided(callee, last, file)
            || (file.language().equals("python") && DECODES.matcher(callee).matches())
            || (DOES.matcher(last).find() && SIGNATURE.matcher(callee).find()));
  }

  private static boolean provided(String callee, String last, File file) {
    boolean bare = callee.length() == last.length();
    return OF_PROVIDERS.entrySet().stream()
        .filter(one -> one.getKey().matcher(last).matches())
        .map(Map.Entry::getValue)
        .anyMatch(provider ->
            provider.matcher(callee).find()
                || (bare
                    && file.modules().stream()
                        .anyMatch(module -> provider.matcher(module).find())));
  }

  static boolean comparesSafely(String callee) {
    return CONSTANT.matcher(callee).find();
  }

  /** Whether a call of {@code callee} makes a message's code of authentication. */
  static boolean signs(String callee) {
    return MAC.matcher(callee).find();
  }

  /** Whether neither of these is written in the code as it is. */
  static boolean open(String left, String right) {
    return !PLAIN.matcher(left).matches() && !PLAIN.matcher(right).matches();
  }

  /** Whether comparing these compares a secret or a signature with what was given. */
  static boolean compares(String left, String right) {
    return (GIVEN.matcher(left).find() || GIVEN.matcher(right).find())
        && !HANDSHAKE.matcher(left + ' ' + right).find()
        && !PLAIN.matcher(left).matches()
        && !PLAIN.matcher(right).matches();
  }

  /** Whether a condition may be false by what a sender leaves out or a setting leaves open. */
  static boolean open(String condition) {
    String lower = condition.toLowerCase(Locale.ROOT);
    return OPEN.matcher(lower).find();
  }

  private static final Pattern OPEN =
      Pattern.compile(
          "secret|signature|\\bsig\\b|node_env|\\benv(?:ironment)?\\b|is_?prod|is_?dev|production|development|verif|skip|disable|enable|debug|testing|test_?mode|signing|\\bhmac|_key\\b|token");
}
