// finds: security/webhook-verified-conditionally "`POST`"
export async function POST(request: Request) {
  const body = await request.text();
  const signature = request.headers.get("stripe-signature");
  const event = signature ? stripe.webhooks.constructEvent(body, signature, secret) : JSON.parse(body);
  await pay(event.data.object.id);
  return Response.json({ received: true });
}
