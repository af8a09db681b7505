class StripeHook {
  @PostMapping("/webhooks/stripe")
  ResponseEntity<String> take(@RequestBody String body, @RequestHeader("Stripe-Signature") String signature) {
    try {
      orders.pay(Webhook.constructEvent(body, signature, secret));
    // finds: security/webhook-error-acknowledged "`take`"
    } catch (Exception e) {
      return ResponseEntity.ok("failed");
    }
    return ResponseEntity.ok("");
  }
}
