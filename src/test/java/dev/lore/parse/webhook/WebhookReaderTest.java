package dev.lore.parse.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lore.facts.CodeFact;
import dev.lore.facts.RouteVerified;
import dev.lore.facts.SignatureChecked;
import dev.lore.facts.VerifierDefined;
import dev.lore.facts.WebhookHandled;
import dev.lore.parse.syntax.Language;
import dev.lore.parse.syntax.SyntaxTree;
import dev.lore.parse.syntax.TooComplex;
import dev.lore.parse.text.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one file says about the webhooks that it takes. */
class WebhookReaderTest {
  @Test
  void a_handler_may_be_wrapped_in_calls() {
    assertThat(
            read(
                "app.js",
                """
                app.post("/webhooks/stripe", raw(), safe(async (req, res) => {
                  await pay(req.body);
                  res.sendStatus(200);
                }));
                """))
        .containsExactly("1 app.post /webhooks/stripe NONE");
  }

  @Test
  void a_handler_may_be_an_option_of_its_route_beside_what_verifies() {
    assertThat(
            read(
                "app.ts",
                """
                server.route({
                  url: "/webhook",
                  preHandler: async (request, reply) => {
                    if (!(await verify(secret, request.rawBody, request.headers["x-hub-signature-256"]))) {
                      return reply.code(401).send();
                    }
                  },
                  handler: async (request, reply) => {
                    await take(request.body);
                    return reply.code(204).send();
                  },
                });
                """))
        .containsExactly("3 preHandler verifies", "8 handler ALWAYS");
  }

  @Test
  void a_function_that_a_host_calls_with_an_event_is_a_handler() {
    assertThat(
            read(
                "functions/linear-webhook.js",
                """
                export const handler = async (event) => {
                  const payload = JSON.parse(event.body);
                  await move(payload.data);
                  return { statusCode: 200 };
                };
                """))
        .containsExactly("1 handler NONE");
  }

  @Test
  void a_check_under_a_setting_that_may_be_open_is_conditional() {
    assertThat(
            read(
                "hook.go",
                """
                package hook

                func Hook(w http.ResponseWriter, r *http.Request) {
                	body, _ := io.ReadAll(r.Body)
                	if secret != "" {
                		if !validSignature(secret, r.Header.Get("X-Hub-Signature-256"), body) {
                			w.WriteHeader(401)
                			return
                		}
                	}
                	take(body)
                }
                """))
        .contains("3 Hook CONDITIONAL");
  }

  @Test
  void what_a_group_of_routes_or_another_handler_in_it_checks_is_no_check_of_this_one() {
    assertThat(
            read(
                "hooks.go",
                """
                package hooks

                func routes(r chi.Router) {
                	r.Group(func(r chi.Router) {
                		r.Post("/webhooks/github", func(w http.ResponseWriter, r *http.Request) {
                			body, _ := github.ValidatePayload(r, secret)
                			take(body)
                		})
                		r.Post("/webhooks/stripe", func(w http.ResponseWriter, r *http.Request) {
                			body, _ := io.ReadAll(r.Body)
                			take(body)
                		})
                	})
                }
                """))
        .contains("5 r.Post /webhooks/github ALWAYS", "9 r.Post /webhooks/stripe NONE");
  }

  @Test
  void a_function_in_front_that_checks_on_a_condition_checks_on_a_condition() {
    assertThat(
            read(
                "app.js",
                """
                app.post("/webhooks/stripe", (req, res, next) => {
                  if (process.env.STRIPE_SECRET) {
                    stripe.webhooks.constructEvent(req.body, req.headers["stripe-signature"], secret);
                  }
                  next();
                }, async (req, res) => {
                  await pay(req.body);
                });
                """))
        .contains("6 app.post /webhooks/stripe stripe-signature CONDITIONAL");
  }

  @Test
  void what_is_compared_to_set_a_webhook_up_verifies_no_event() {
    assertThat(
            read(
                "views.py",
                """
                @app.route("/webhook", methods=["GET", "POST"])
                def webhook():
                    if request.method == "GET":
                        if request.args.get("hub.verify_token") == VERIFY_TOKEN:
                            return request.args.get("hub.challenge")
                    return reply_to(request.get_json())
                """))
        .containsExactly("2 webhook NONE");
  }

  @Test
  void a_comparison_whose_outcome_is_only_printed_verifies_nothing() {
    assertThat(
            read(
                "Hooks.java",
                """
                class Hooks {
                  @PostMapping("/github-webhook")
                  void take(@RequestHeader("X-Hub-Signature-256") String signature, @RequestBody String body) {
                    System.out.println("right: " + expected(body).equals(signature));
                    store(body);
                  }
                }
                """))
        .containsExactly("2 take NONE");
  }

  @Test
  void a_function_that_manages_webhooks_takes_none() {
    assertThat(
            read(
                "pages/api/webhooks/index.ts",
                """
                export default async function handler(req, res) {
                  switch (req.method) {
                    case "POST":
                      return res.json(await add(req.body));
                    case "DELETE":
                      return res.json(await remove(req.query));
                  }
                }
                """))
        .isEmpty();
  }

  @Test
  void what_stands_in_front_of_all_requests_takes_no_webhook() {
    assertThat(
            read(
                "main.py",
                """
                @app.middleware("http")
                async def seen(request, call_next):
                    log(request.headers.get("x-github-event"), await request.body())
                    return await call_next(request)
                """))
        .isEmpty();
  }

  @Test
  void a_route_that_verifies_in_front_names_its_handler() {
    assertThat(
            read(
                "routes.js",
                """
                router.post("/paystack/webhook", verifyPaystackSignature, handlePaystack);
                """))
        .containsExactly("1 handlePaystack routed behind a check");
  }

  @Test
  void a_digest_over_a_body_that_was_written_again_is_unsound_as_is_comparing_it_by_equals() {
    assertThat(
            read(
                "verify.js",
                """
                function verifySignature(req) {
                  const digest = crypto.createHmac("sha256", key).update(JSON.stringify(req.body)).digest("hex");
                  return digest === req.headers["x-signature"];
                }
                """))
        .containsExactly("1 verifySignature verifies", "3 compare false", "2 sign false");
  }

  private static List<String> read(String path, String text) {
    var language = Language.ofFile(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    try (var tree = SyntaxTree.of(SourceText.of(path, text), language)) {
      return WebhookReader.read(tree, language.family(), Set.of()).stream()
          .map(WebhookReaderTest::line)
          .toList();
    } catch (TooComplex impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String line(CodeFact fact) {
    return fact.at().line()
        + " "
        + switch (fact) {
          case WebhookHandled handled -> handled.name() + " " + handled.check();
          case VerifierDefined defined -> defined.name() + " verifies";
          case RouteVerified route -> route.handler() + " routed behind a check";
          case SignatureChecked check -> check.step() + " " + check.sound();
          default -> fact.toString();
        };
  }
}
