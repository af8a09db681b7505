export async function POST(request: Request) {
  const body = await request.text();
  if (!(await webhooks.verify(body, request.headers.get("x-hub-signature-256")))) {
    return new Response("signature", { status: 401 });
  }
  await take(body);
  return Response.json({ received: true });
}
