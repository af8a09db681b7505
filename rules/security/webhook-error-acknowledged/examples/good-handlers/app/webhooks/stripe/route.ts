export async function POST(request: Request) {
  try {
    await pay(stripe.webhooks.constructEvent(await request.text(), request.headers.get("stripe-signature"), secret));
  } catch (error) {
    return Response.json({ error: "signature" }, { status: 400 });
  }
  return Response.json({ received: true });
}
