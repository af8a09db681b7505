export async function POST(request: Request) {
  const body = await request.text();
  const signature = request.headers.get("stripe-signature");
  if (!signature) {
    return new Response("no signature", { status: 401 });
  }
  await pay(stripe.webhooks.constructEvent(body, signature, secret));
  return Response.json({ received: true });
}
