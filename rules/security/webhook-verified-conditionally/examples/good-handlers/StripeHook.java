class StripeHook {
  @PostMapping("/webhooks/stripe")
  String take(@RequestBody String body, @RequestHeader("Stripe-Signature") String signature) {
    if (webhookSecret == null) {
      throw new IllegalStateException("no secret");
    }
    orders.pay(Webhook.constructEvent(body, signature, webhookSecret));
    return "ok";
  }
}
