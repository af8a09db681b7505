class StripeHook {
  @PostMapping("/webhooks/stripe")
  ResponseEntity<String> take(@RequestBody String body, @RequestHeader("Stripe-Signature") String signature) {
    try {
      orders.pay(Webhook.constructEvent(body, signature, secret));
    } catch (Exception e) {
      return ResponseEntity.status(HttpStatus.BAD_REQUEST).body("failed");
    }
    return ResponseEntity.ok("");
  }
}
