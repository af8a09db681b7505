class StripeHook {
  @PostMapping("/webhooks/stripe")
  String take(@RequestBody String body, @RequestHeader("Stripe-Signature") String signature) {
    var event = Webhook.constructEvent(body, signature, secret);
    orders.pay(event.getId());
    return "ok";
  }
}
