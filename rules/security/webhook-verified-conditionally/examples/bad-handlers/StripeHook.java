class StripeHook {
  // finds: security/webhook-verified-conditionally "`take`"
  @PostMapping("/webhooks/stripe")
  String take(@RequestBody String body, @RequestHeader("Stripe-Signature") String signature) {
    if (webhookSecret != null) {
      Webhook.constructEvent(body, signature, webhookSecret);
    }
    orders.pay(body);
    return "ok";
  }
}
