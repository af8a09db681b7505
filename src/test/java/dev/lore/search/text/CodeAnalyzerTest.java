package dev.lore.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeAnalyzerTest {
  private final CodeAnalyzer analyzer = new CodeAnalyzer();

  @Test
  void englishWordsAreStemmed() {
    assertThat(terms("Retries are signed")).containsExactly("retri", "ar", "sign");
    assertThat(terms("Don't use the customer's café"))
        .containsExactly("don", "us", "the", "custom", "cafe");
  }

  @Test
  void namesAreKeptWholeAndInParts() {
    assertThat(terms("STRIPE_SECRET")).containsExactly("stripesecret", "stripe", "secret");
    assertThat(terms("stripeSecret")).containsExactly("stripesecret", "stripe", "secret");
    assertThat(terms("stripe-secret")).containsExactly("stripesecret", "stripe", "secret");
    assertThat(terms("errgroup.SetLimit()"))
        .containsExactly("errgroup.setlimit", "errgroup", "setlimit", "set", "limit");
    assertThat(terms("src/hooks/stripe.ts"))
        .containsExactly("src/hooks/stripe.ts", "src", "hook", "stripe", "ts");
    assertThat(terms("XMLHttpRequest")).containsExactly("xmlhttprequest", "xml", "http", "request");
  }

  @Test
  void scriptsWithoutSpacesFallIntoTheirLetters() {
    assertThat(terms("支付Stripe")).containsExactly("支付stripe", "支", "付", "stripe");
    assertThat(terms("キーを")).containsExactly("キーを", "キ", "ー", "を");
    assertThat(terms("ที่อยู่")).containsExactly("ที่อยู่", "ที่", "อ", "ยู่");
  }

  @Test
  void codesAndErrorStringsAreKept() {
    assertThat(terms("429, E.164: ECONNRESET"))
        .containsExactly("429", "e.164", "e", "164", "econnreset");
    assertThat(terms("X-Retry-After: 30."))
        .containsExactly("xretryaft", "x", "retri", "after", "30");
  }

  @Test
  void eachTermKnowsItsPlace() {
    var text = "see maxRetries, (see)";
    assertThat(analyzer.terms(text, 9))
        .extracting(term -> text.substring(term.start(), term.end()))
        .containsExactly("see", "maxRetries", "max", "Retries", "see");
  }

  @Test
  void whatIsTooLongToBeANameIsKeptInParts() {
    var data = "ab.".repeat(60);
    assertThat(terms(data)).containsOnly("ab");
    assertThat(terms("x".repeat(5_000)).getFirst()).hasSizeLessThanOrEqualTo(64);
  }

  private List<String> terms(String text) {
    return analyzer.terms(text, 1_000).stream().map(CodeAnalyzer.Term::text).toList();
  }
}
