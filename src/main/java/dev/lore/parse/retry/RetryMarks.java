package dev.lore.parse.retry;

import com.google.re2j.Pattern;

/**
 * The words by which retries, what they send and how they wait are told. They are asked of whole
 * functions, in which a search that goes back could take too long: hence RE2.
 */
final class RetryMarks {
  /** Calls that send a request, by clients that many use. */
  private static final Pattern SENDS =
      Pattern.compile(
          "(?:.*[.])?(?:fetch|axios|got|ky|superagent|urlopen)"
              + "|(?:.*[.])?(?:axios|got|ky|requests|httpx|http|https|client|httpClient|http_client|session|"
              + "restTemplate|webClient|api|instance)"
              + "[.](?:get|post|put|patch|delete|request|head|Get|Post|PostForm|Head|Do|send|execute|"
              + "exchange|getForObject|getForEntity|postForObject|postForEntity)"
              + "|.*[.](?:Do|newCall[(].*[)][.]execute)");

  private static final Pattern WRITES =
      Pattern.compile(
          "(?:[.](?:post|Post|PostForm|postForObject|postForEntity)[(]"
              + "|method\\s*[:=]\\s*[\"'](?i:post)[\"']|[\"']POST[\"']|MethodPost|[.]POST[(]|HttpMethod[.]POST)");

  /** Requests that are sent by POST and create nothing that matters twice. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?is).*(?:auth_?url|/oauth|/token|token_?url|login|authenticate|graphql|/search|/query).*");

  private static final Pattern KEYED =
      Pattern.compile("(?is).*(?:idempot|client_?token|request_?id|dedup|x-request-id).*");
  private static final Pattern AGAIN =
      Pattern.compile("(?is).*(?:retr(?:y|ies|ied|ying)|attempt|\\btries\\b|backoff).*");
  private static final Pattern WAITS =
      Pattern.compile(
          "(?i)(?:.*[.])?\\w*(?:sleep|delay|wait|pause|backoff)\\w*|setTimeout|time[.]After|time[.]NewTimer|.*[.]schedule");
  private static final Pattern GROWS =
      Pattern.compile(
          "(?is)(?:\\*\\*|math[.]pow|[^<]<<[^<]|\\*=|backoff|exponential|\\bpow\\(|random|jitter|retry.?after"
              + "|\\*\\s*\\(?\\s*(?:attempt|i\\b|retr|tries|n\\b)|(?:attempt|\\bi|retr\\w*|tries|count)\\s*(?:\\+\\s*1\\s*)?\\)?\\s*\\*"
              + "|(?:delay|wait|interval|sleep)\\w*\\s*=\\s*\\w*(?:delay|wait|interval|sleep)\\w*\\s*\\*|\\bin\\s+\\[|:?=\\s*range\\s+\\[\\])");
  private static final Pattern LIMIT =
      Pattern.compile("(?is).*(?:\\b429\\b|too_?many|rate.?limit|retry.?after|throttl).*");
  private static final Pattern ENDLESS =
      Pattern.compile("(?s)\\(?\\s*(?:true|True|1|!\\w+(?:[.]\\w+)*|not\\s+\\w+)\\s*\\)?");
  private static final Pattern ENDS =
      Pattern.compile(
          "(?is).*(?:retr|attempt|tries|tried|count|max|deadline|elapsed).*[<>=]=?.*"
              + "|.*[<>=]=?.*(?:retr|attempt|tries|tried|count|max|deadline|elapsed).*"
              + "|.*\\b[ijkn]\\b\\s*[<>=]=?.*");

  private RetryMarks() {}

  static boolean sends(String callee) {
    return SENDS.matcher(callee).matches();
  }

  static boolean writes(String text) {
    return WRITES.matcher(text).find() && !ASKS.matcher(text).matches();
  }

  static boolean keyed(String text) {
    return KEYED.matcher(text).matches();
  }

  /** Whether {@code text} speaks of doing something again. */
  static boolean again(String text) {
    return AGAIN.matcher(text).matches();
  }

  static boolean waits(String callee) {
    return WAITS.matcher(callee).matches();
  }

  static boolean grows(String text) {
    return GROWS.matcher(text).find();
  }

  /** Whether {@code text} knows of answers that say that requests are too many. */
  static boolean limited(String text) {
    return LIMIT.matcher(text).matches();
  }

  /** Whether a loop with this condition goes on for all that the condition says. */
  static boolean endless(String condition) {
    return condition.isBlank() || ENDLESS.matcher(condition.strip()).matches();
  }

  /** Whether a step taken on this condition is the last attempt's. */
  static boolean ends(String condition) {
    return ENDS.matcher(condition).matches();
  }
}
