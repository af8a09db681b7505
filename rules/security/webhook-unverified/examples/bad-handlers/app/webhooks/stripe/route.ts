// finds: security/webhook-unverified "`POST`"
export async function POST(request: Request) {
  const event = await request.json();
  await pay(event.data.object.id);
  return Response.json({ received: true });
}
