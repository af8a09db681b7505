export function opened(body: string, headers: Headers) {
  return stripe.webhooks.constructEvent(body, headers.get("stripe-signature"), secret);
}
