export function opened(body, headers) {
  return stripe.webhooks.constructEvent(body, headers["stripe-signature"], secret);
}
