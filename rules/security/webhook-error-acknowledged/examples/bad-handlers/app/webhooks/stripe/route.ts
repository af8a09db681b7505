export async function POST(request: Request) {
  try {
    await pay(stripe.webhooks.constructEvent(await request.text(), request.headers.get("stripe-signature"), secret));
  // finds: security/webhook-error-acknowledged "`POST`"
  } catch (error) {
    return Response.json({ received: true });
  }
  return Response.json({ received: true });
}
