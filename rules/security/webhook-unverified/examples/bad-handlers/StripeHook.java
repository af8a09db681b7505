class StripeHook {
  // finds: security/webhook-unverified "`take`"
  @PostMapping("/webhooks/stripe")
  String take(@RequestBody Event event) {
    orders.pay(event.order());
    return "ok";
  }
}
